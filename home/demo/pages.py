"""Home and the pages that stay: about us, contacts, privacy, accessibility."""

import datetime

from django.utils.translation import override

from core.dates import date_in_words

from .launch import PLACE
from .shapes import (
    Callout,
    Card,
    Figures,
    Files,
    HomeSheet,
    Links,
    Quote,
    Shot,
    Single,
    StandardSheet,
    Text,
)

# A reserved name (RFC 2606): nobody gets mail that is meant for the demo.
EMAIL = "projekti@tehnikums.example"

HOME = HomeSheet(
    summary=(
        "Daugavpils tehnikuma starptautiskie projekti: prakses ārzemēs, pieredzes apmaiņa un "
        "partnerības kopš 2000. gada."
    ),
    lead_story=PLACE,
    figures=(
        ("50+", "projektu"),
        ("152", "audzēkņi"),
        ("105", "pedagogi"),
        ("20", "valstis"),
        ("18", "gadi projektu darba"),
    ),
    figures_source=(
        "2000.–2017. gads. Avots: grāmata „ERASMUS+ programmas projekti Daugavpils tehnikumā”."
    ),
)

LISTS = {
    "jaunumi": "Kas noticis projektos, praksēs un pie partneriem.",
    "notikumi": "Konferences, prezentācijas un svētki – gaidāmie un aizvadītie.",
    "projekti": "Prakses, pieredzes apmaiņa un partnerības kopš 2000. gada.",
}

SETTINGS = {
    "address": "Daugavpils, Latvija",
    "email": EMAIL,
    "footer_text": (
        "Katra projekta lapā ir tā programmas paziņojums par finansējumu un atbildību."
    ),
    "footer_text_en": (
        "Each project's page carries its programme's statement on funding and liability."
    ),
}

ABOUT = StandardSheet(
    title="Par nodaļu",
    slug="par-nodalu",
    in_menu=True,
    summary=(
        "Projektu un ārējo sakaru nodaļa palīdz audzēkņiem nokļūt praksē ārzemēs, pedagogiem – "
        "pie kolēģiem, bet partneriem – pie mums."
    ),
    lead="school-building",
    body=(
        Text("""
<p>Daugavpils tehnikums starptautiskos projektus īsteno kopš 2000. gada. Sākām ar nelielām praksēm
programmā „Leonardo da Vinci”, turpinājām Mūžizglītības programmā, un tagad strādājam programmās
„Erasmus+” un „Nordplus”.</p>
<h2>Ko mēs darām</h2>
<ul>
<li>Rakstām un vadām projektus, meklējam partnerus.</li>
<li>Gatavojam audzēkņus praksei ārzemēs.</li>
<li>Palīdzam pedagogiem doties pieredzes apmaiņā un mācīt ārzemēs.</li>
<li>Uzņemam viesus no partnerskolām.</li>
<li>Rīkojam konferences un prezentācijas par projektu rezultātiem.</li>
</ul>
"""),
        Single(Shot("daugavpils-fortress", "Daugavpils cietoksnis.")),
        Text(f"""
<h2>Audzēkņiem</h2>
<p>Prakse ārzemēs dod labākas izredzes atrast darbu, jaunu valodu un citu skatījumu uz
ilgtspējīgu attīstību. Jautājiet mums, kuras profesijas un valstis ir nākamās.</p>
<h2>Partneriem</h2>
<p>Meklējat partneri profesionālajā izglītībā? Rakstiet mums latviski vai angliski:
<a href="mailto:{EMAIL}">{EMAIL}</a>.</p>
"""),
        Quote("Prakse ārzemēs dod labākas izredzes atrast darbu."),
        Figures((("2000", "gads, kad sākās pirmais projekts"), ("20", "valstis līdz 2017. gadam"))),
        Links(
            (
                Card(
                    page="projekti/pirmais-leonardo-da-vinci-projekts", description="Kā viss sākās."
                ),
                Card(page=PLACE, description="Septiņpadsmit gadi vienos vākos."),
            )
        ),
    ),
)

CONTACTS = StandardSheet(
    title="Kontakti",
    slug="kontakti",
    in_menu=True,
    summary="Rakstiet mums par praksi ārzemēs, partnerību vai fotogrāfijām šajā vietnē.",
    body=(
        Text(f"""
<h2>Projektu un ārējo sakaru nodaļa</h2>
<p>Daugavpils tehnikums<br/>Daugavpils, Latvija</p>
<p>E-pasts: <a href="mailto:{EMAIL}">{EMAIL}</a></p>
<h2>Par ko rakstīt</h2>
<ul>
<li>Gribat doties praksē vai praksē dodas jūsu bērns? Pastāstīsim, kas jādara.</li>
<li>Meklējat partneri projektam? Rakstiet latviski vai angliski.</li>
<li>Vietnē ir jūsu fotogrāfija, un jūs to negribat? Izlasiet, <a page="privatums">kā to
noņemsim</a>.</li>
<li>Kādu lapu nevarat izlasīt vai izmantot? Skatiet <a page="pieklustamiba">piekļūstamības
paziņojumu</a>.</li>
</ul>
"""),
        Callout(
            "Šī ir paraugvietne",
            "<p>Adrese un e-pasts ir piemēri. Savus ierakstiet CMS: <b>Iestatījumi → Skola un "
            "kontakti</b> un šajā lapā.</p>",
        ),
    ),
)

PRIVACY = StandardSheet(
    title="Privātums un fotogrāfijas",
    slug="privatums",
    summary=(
        "Kādus datus vietne glabā, uz kāda pamata publicējam fotogrāfijas un kā lūgt, lai "
        "fotogrāfiju noņemam."
    ),
    body=(
        Text(f"""
<h2>Fotogrāfijas</h2>
<p>Fotografējam pasākumos, praksēs un braucienos, lai pastāstītu, ko dod projekti. Fotogrāfiju
publicējam tikai tad, ja ir skaidrs, kāpēc to drīkst darīt:</p>
<ul>
<li>pasākums ir publisks un tā apmeklētāji bija brīdināti, ka tajā fotografē;</li>
<li>cilvēks, kurš redzams fotogrāfijā, vai viņa vecāki ir devuši rakstisku atļauju;</li>
<li>fotogrāfijā nav atpazīstamu cilvēku.</li>
</ul>
<p>No katras fotogrāfijas, iekams tā nonāk vietnē, izdzēšam uzņemšanas vietu un ziņas par tālruni
vai fotoaparātu. Sākotnējo datni nerādām nevienam ārpus redakcijas. Pie fotogrāfijām nerakstām
privātpersonu vārdus.</p>
<h2>Kā lūgt, lai fotogrāfiju noņem</h2>
<p>Rakstiet uz <a href="mailto:{EMAIL}">{EMAIL}</a> un pievienojiet lapas adresi. Paskaidrot iemeslu
nav obligāti. Atļauju var atsaukt tikpat vienkārši, kā to deva. Fotogrāfiju vispirms paslēpsim un
uz lūgumu atbildēsim ne vēlāk kā mēneša laikā.</p>
<h2>Sīkdatnes un apmeklējumu dati</h2>
<p>Apmeklētājiem šī vietne sīkdatnes neizmanto, tāpēc par tām nav ko jautāt. Vietne neko nelādē no
citām vietnēm un apmeklētājus neizseko. Video no „YouTube” vai „Vimeo” sāk darboties tikai tad, kad
to palaižat; no tā brīža spēkā ir attiecīgās vietnes noteikumi.</p>
<p>Sīkdatnes ir vajadzīgas tikai tiem, kuri vietni rediģē: bez tām nevar pieslēgties CMS.</p>
<h2>Vēstules</h2>
<p>Ja mums rakstāt, jūsu vēstuli un adresi izmantojam tikai tam, lai atbildētu un izpildītu jūsu
lūgumu.</p>
<h2>Jūsu tiesības</h2>
<p>Jūs varat uzzināt, kādi jūsu dati mums ir, lūgt tos labot, dzēst vai ierobežot to izmantošanu un
iebilst pret to. Datu pārzinis ir Daugavpils tehnikums. Ja neesat apmierināts ar mūsu atbildi,
varat iesniegt sūdzību <a href="https://www.dvi.gov.lv/">Datu valsts inspekcijā</a>.</p>
"""),
    ),
)


def accessibility(today: datetime.date) -> StandardSheet:
    """The statement with the fixed parts of Cabinet Regulation No. 445; evaluated `today`."""
    with override("lv"):
        evaluated = date_in_words(today)
    return StandardSheet(
        title="Piekļūstamības paziņojums",
        slug="pieklustamiba",
        summary=(
            "Cik piekļūstama ir šī vietne, kas tajā vēl nav izvērtēts un kā saņemt saturu citā "
            "veidā."
        ),
        body=(
            Text(f"""
<p>Daugavpils tehnikums saskaņā ar Ministru kabineta 2020. gada 14. jūlija
noteikumiem Nr. 445 „Kārtība, kādā iestādes ievieto informāciju internetā” (turpmāk – noteikumi
Nr. 445) apņemas savu tīmekļvietni veidot piekļūstamu.</p>
<p>Šis piekļūstamības paziņojums attiecas uz Daugavpils tehnikuma starptautisko projektu
tīmekļvietni.</p>
<p>Tīmekļvietnei veikts vienkāršotais piekļūstamības izvērtējums. Izmantotā metode: automātiska
pārbaude ar rīku „axe-core”, kontrasta mērījumi un pārbaude ar tastatūru atbilstoši standarta
LVS EN 301 549 un WCAG 2.2 AA līmeņa prasībām.</p>
<h2>Cik piekļūstama ir šī tīmekļvietne?</h2>
<p>Tīmekļvietne <b>daļēji atbilst</b> noteikumiem Nr. 445 turpmāk minēto iemeslu dēļ.</p>
<h3>Neatbilstība prasībām</h3>
<ul>
<li>Vietni vēl nav izmēģinājuši cilvēki, kuri ikdienā lieto ekrānlasītāju, tāpēc nevaram apgalvot,
ka viss ir ērti lietojams ar palīgtehnoloģijām.</li>
<li>Lejupielādējamās datnes nav izvērtētas. Tajās pašās lapās galvenais ir pateikts arī tekstā.</li>
</ul>
<p>Vietne pēdējo reizi izvērtēta: {evaluated}. Izvērtēšanu veica Projektu un ārējo sakaru
nodaļa.</p>
<p>Izvērtējumu apliecinošs dokuments:</p>
"""),
            Files(("accessibility",)),
            Text(f"""
<h2>Piekļūstamības alternatīvas</h2>
<p>Ja kādu lapu, fotogrāfiju vai datni nevarat izmantot, rakstiet mums – saturu atsūtīsim citā
veidā, piemēram, kā vienkāršu tekstu. Tekstu var palielināt pārlūkprogrammā (Ctrl un + vai
Cmd un +): lapas pielāgojas un nekas nepazūd.</p>
<h2>Atsauksmēm un saziņai</h2>
<p>Ja atradāt nepilnību, kas šajā paziņojumā nav minēta, vai jums vajadzīgs nepiekļūstams saturs
citā formātā, rakstiet Projektu un ārējo sakaru nodaļai:
<a href="mailto:{EMAIL}">{EMAIL}</a>. Atbildēsim ne vēlāk kā mēneša laikā.</p>
<h2>Izpildes nodrošināšana</h2>
<p>Ja neesat apmierināts ar mūsu atbildi vai to neesat saņēmis, varat vērsties
<a href="https://www.tiesibsargs.lv/">Tiesībsarga birojā</a>.</p>
<h2>Ziņas par paziņojuma sagatavošanu</h2>
<p>Paziņojums sagatavots: {evaluated}. To apstiprina Daugavpils tehnikums un pārskata reizi
gadā.</p>
"""),
        ),
    )


def standard_pages(today: datetime.date) -> tuple[StandardSheet, ...]:
    """In the menu's order, and each after the pages that it links to."""
    return (PRIVACY, accessibility(today), ABOUT, CONTACTS)
