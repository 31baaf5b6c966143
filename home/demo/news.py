"""News of 2015–2023, newest first."""

import datetime

from .launch import ANNOUNCEMENT
from .shapes import (
    PROJECT_DEPARTMENT,
    Callout,
    Card,
    Figures,
    Gallery,
    Links,
    NewsSheet,
    Quote,
    Shot,
    Single,
    Table,
    Text,
)

NEWS = (
    NewsSheet(
        title="Septiņi projekti, 147 dalībnieki: audzēkņi stāsta par savu gadu Eiropā",
        slug="audzekni-stasta-par-gadu-eiropa",
        date=datetime.date(2023, 6, 14),
        summary=(
            "13. jūnijā audzēkņi paši stāstīja, ko mācību gadā devusi mobilitāte – prakse un "
            "mācības ārzemēs."
        ),
        lead="harbour",
        body=(
            Text("""
<p>Vislabāk par praksi ārzemēs pastāsta tas, kurš tur ir strādājis. 13. jūnijā vārds bija
audzēkņiem: viņi iepazīstināja ar mācību gada mobilitātēm septiņos projektos.</p>
"""),
            Figures((("147", "dalībnieki"), ("7", "projekti"))),
            Gallery(
                (
                    Shot("students-certificates", "Ar apliecinājumiem rokās."),
                    Shot("old-town-street", "Brīvdienā vecpilsētā."),
                    Shot("malta", "Pie jūras."),
                    Shot("airport", "Ceļš sākas lidostā."),
                    Shot("harbour", "Ostas pilsēta."),
                )
            ),
            Text("""
<p>Zālē bija arī tie, kuri par savu praksi vēl tikai domā.</p>
"""),
            Links(
                (
                    Card(
                        page="notikumi/mobilitasu-prezentacija-2023",
                        description="Kad un kur notika prezentācija.",
                    ),
                    Card(
                        page="notikumi/informacijas-vakars-prakse-arzemes",
                        description="Kā pieteikties un kā sagatavoties.",
                    ),
                )
            ),
        ),
    ),
    NewsSheet(
        title="Plānojām 21, aizbrauca 22",
        slug="planojam-21-aizbrauca-22",
        date=datetime.date(2022, 10, 12),
        projects=("jauna-pieredze-maina-dzives",),
        summary=(
            "Projektā „Jauna pieredze maina dzīves” praksē bija vairāk audzēkņu, nekā plānots, un "
            "kartē – četras jaunas valstis."
        ),
        lead="reykjavik",
        body=(
            Text("""
<p>Projektā „Jauna pieredze maina dzīves” no 2020. līdz 2022. gadam praksē ārzemēs bija paredzēts
doties 21 audzēknim. Aizbrauca 22.</p>
"""),
            Table(
                "Projekts skaitļos",
                (("Kas", "text"), ("Skaits", "number")),
                (
                    ("Audzēkņi praksē, plānots", 21),
                    ("Audzēkņi praksē, īstenots", 22),
                    ("Skolotāji, kuri mācīja ārzemēs", 2),
                    ("Speciālistu mobilitātes", 13),
                ),
            ),
            Text("""
<p>Mūsu projektu kartē pirmo reizi ir Islande, Francija, Īrija un Malta.</p>
"""),
            Gallery((Shot("reykjavik", "Reikjavīka."), Shot("malta", "Malta."))),
        ),
    ),
    NewsSheet(
        title="Divas dienas par to, ko dod projekti",
        slug="divas-dienas-par-projektiem",
        date=datetime.date(2022, 6, 2),
        summary=(
            "31. maijā un 1. jūnijā konferencē par starptautisko projektu rezultātiem bija "
            "53 dalībnieki."
        ),
        lead="daugava-bridge",
        body=(
            Text("""
<p>Konference par starptautisko projektu rezultātiem šogad ilga divas dienas. Pirmo dienu atvēlējām
audzēkņu praksēm. Kopā konferencē bija 53 dalībnieki.</p>
"""),
            Quote("Pirmo dienu atvēlējām audzēkņu praksēm."),
            Text("""
<p>Mācību gada beigās sanākt kopā un parādīt paveikto mums jau ir tradīcija.</p>
"""),
            Gallery(
                (
                    Shot("classroom-presentation", "Pirmā diena: audzēkņu prakses."),
                    Shot("daugavpils-fortress", "Daugavpils cietoksnis."),
                    Shot("daugava-bridge", "Vakars pie Daugavas."),
                )
            ),
        ),
    ),
    NewsSheet(
        title="Nordplus vizīte – bez koferiem, bet ar partneriem",
        slug="nordplus-vizite-tiessaiste",
        date=datetime.date(2022, 2, 25),
        projects=("nordplus-junior-sagatavosanas-vizite",),
        summary=(
            "Sagatavošanās vizīte programmā „Nordplus Junior” notikusi tiešsaistē kopā ar "
            "partneriem Islandē un Lietuvā."
        ),
        lead="vilnius",
        body=(
            Text("""
<p>Februārī noslēdzas sagatavošanās vizīte, ko sākām 2021. gada jūnijā. Bijām iecerējuši braukt, bet
sarunas pārcēlām uz tiešsaisti. Ekrāna otrā pusē bija partneri no Islandes un Lietuvas.</p>
"""),
            Gallery(
                (
                    Shot("reykjavik", "Islande."),
                    Shot("vilnius", "Lietuva."),
                    Shot("online-conference", "Tikšanās tiešsaistē."),
                )
            ),
        ),
    ),
    NewsSheet(
        title="Mobilitāte ir akreditēta",
        slug="mobilitate-ir-akrediteta",
        date=datetime.date(2021, 9, 15),
        projects=("profesionalas-kvalifikacijas-pilnveide",),
        summary=(
            "Jaunajā „Erasmus+” periodā strādājam ar akreditāciju. Projekts saucas „Profesionālās "
            "kvalifikācijas pilnveide – stabila profesionālā dzīve”."
        ),
        lead="electronics-bench",
        body=(
            Text("""
<p>Ar 2021. gadu sākas jauns programmas „Erasmus+” periods, un tehnikumam tajā ir akreditēts
profesionālās izglītības mobilitātes projekts Nr. 2021-1-LV01-KA121-VET-000009189.</p>
"""),
            Callout(
                "Ko tas nozīmē audzēknim?",
                "<ul><li>Prakses ārzemēs varam plānot vairākiem gadiem uz priekšu.</li>"
                "<li>Par nākamajām iespējām jautājiet Projektu un ārējo sakaru nodaļā.</li></ul>",
            ),
        ),
    ),
    NewsSheet(
        title="Sešas partnerorganizācijas, piecas valstis, viens ekrāns",
        slug="noslegusies-konference-tiessaiste",
        date=datetime.date(2021, 6, 16),
        projects=("eiropa-daugavpils-tehnikuma", "kompetencu-pieeja"),
        summary=(
            "15. jūnijā tiešsaistē noslēdzām divus mobilitātes projektus. Sarunā latviski un "
            "angliski bija 40 dalībnieku."
        ),
        lead="online-conference",
        body=(
            Text("""
<p>Divu KA1 projektu noslēguma konferencē 15. jūnijā bija 40 dalībnieku. Kopā ar mums tajā
piedalījās sešas partnerorganizācijas no Igaunijas, Itālijas, Spānijas, Portugāles un
Vācijas.</p>
<p>Konference notika <a page="notikumi/mobilitates-projektu-nosleguma-konference-2021">tiešsaistē
no plkst. 14.00</a>, latviešu un angļu valodā.</p>
"""),
            Single(Shot("online-conference", "Katrs savā pilsētā, visi vienā sarunā.")),
        ),
    ),
    NewsSheet(
        title="„ArtIn Future”: esam partneri Vācijā rakstītā projektā",
        slug="artin-future-partneri",
        date=datetime.date(2021, 3, 10),
        projects=("artin-future",),
        summary="Projektā „ArtIn Future” tehnikums strādā kopā ar vēl četrām organizācijām.",
        lead="art-studio",
        body=(
            Text("""
<p>Projekts iesniegts Vācijā, un mēs tajā esam partneri kopā ar vēl četrām organizācijām. „ArtIn
Future” (Nr. 2020-1-DE02-KA226-VET-008138) ir viena no partnerībām, ar kurām „Erasmus+” palīdz
izglītībai sagatavoties digitālajam laikmetam.</p>
"""),
        ),
    ),
    NewsSheet(
        title="Deviņpadsmit audzēkņi, četras valstis: sākam jaunu projektu",
        slug="devinpadsmit-audzekni-cetras-valstis",
        date=datetime.date(2019, 9, 18),
        projects=("eiropa-daugavpils-tehnikuma",),
        summary=(
            "Programmētāji, automehāniķi, klientu apkalpošanas speciālisti, frizieri, drēbnieki un "
            "loģistikas darbinieki gatavojas praksei ārzemēs."
        ),
        lead="train-platform",
        body=(
            Text("""
<p>Septembrī sākas projekts „Eiropa Daugavpils tehnikumā. Daugavpils tehnikums Eiropā”. Tajā
paredzēta prakse 19 audzēkņiem:</p>
<ul>
<li>programmētājiem un datorsistēmu tehniķiem – Portugālē un Itālijā;</li>
<li>automehāniķiem un autoelektriķiem – Vācijā;</li>
<li>klientu apkalpošanas speciālistiem – Spānijā;</li>
<li>frizieriem un drēbniekiem – Portugālē;</li>
<li>loģistikas darbiniekiem – Itālijā.</li>
</ul>
"""),
            Gallery((Shot("train-platform", "Pirms izbraukšanas."), Shot("workshop-car"))),
        ),
    ),
    NewsSheet(
        title="Gaidām mobilitātes hartas rezultātus",
        slug="gaidam-mobilitates-hartas-rezultatus",
        date=datetime.date(2017, 9, 6),
        department=PROJECT_DEPARTMENT,
        projects=("skolas-strategija",),
        summary=(
            "Tehnikums ir pieteicies 2017. gada profesionālās izglītības mobilitātes hartai. "
            "Rezultāti būs zināmi septembrī."
        ),
        lead="teachers-steps",
        body=(
            Text("""
<p>Mobilitātes harta ir programmas „Erasmus+” apliecinājums skolai, kas mobilitāti rīko labi un
pēc pārdomātas stratēģijas. Tehnikums tai pieteicās 2017. gadā, un jau šomēnes uzzināsim, kā mums
veicies.</p>
<blockquote>Mums ir internacionalizācijas stratēģija 2017.–2021. gadam un 18 gadi projektu
darba.</blockquote>
"""),
        ),
    ),
    NewsSheet(
        title="Briselē noslēdzies projekts SEM@SCHOOLS",
        slug="brisele-nosledzies-semschools",
        date=datetime.date(2017, 9, 1),
        department=PROJECT_DEPARTMENT,
        summary=(
            "80 skolas, 200 darbinieki un 1500 skolēni – tāds bija projekts, kura noslēgumā "
            "31. augustā Briselē piedalījās arī tehnikums."
        ),
        lead="brussels-hall",
        body=(
            Text("""
<p>Mācību gads vēl nebija sācies, bet tehnikums jau bija ceļā: 31. augustā piedalījāmies projekta
SEM@SCHOOLS noslēguma konferencē Briselē.</p>
<p>Projekts ir liels: tajā iesaistījās 80 skolas, 200 darbinieki un 1500 skolēni.</p>
"""),
            Single(Shot("brussels-hall", "Noslēguma konference Briselē.")),
        ),
    ),
    ANNOUNCEMENT,
    NewsSheet(
        title="Astoņpadsmit mobilitāšu vienā mācību gadā",
        slug="astonpadsmit-mobilitasu",
        date=datetime.date(2017, 6, 14),
        department=PROJECT_DEPARTMENT,
        summary=(
            "Šajā mācību gadā tehnikumā bija 18 mobilitāšu. To, kā ik gadu, noslēdzam ar "
            "starptautisku konferenci."
        ),
        lead="school-building",
        body=(
            Text("""
<p>Mācību gads beidzas, un var saskaitīt: tajā bija 18 mobilitāšu. Par paveikto stāstām
starptautiskajā konferencē, ko mācību gada beigās rīkojam katru gadu.</p>
"""),
        ),
    ),
    NewsSheet(
        title="„Spārni 2015” un „Ziemeļu gaisma 2016”: divas balvas par projektu darbu",
        slug="sparni-un-ziemelu-gaisma",
        date=datetime.date(2017, 5, 17),
        department=PROJECT_DEPARTMENT,
        summary=(
            "Tehnikuma projekti novērtēti divās programmās: „Erasmus+” balva „Spārni 2015” un "
            "„Nordplus” balva „Ziemeļu gaisma 2016”."
        ),
        lead="awards",
        body=(
            Text("""
<p>Balvas pasaka paldies tiem, kuri raksta pieteikumus, meklē partnerus un gatavo audzēkņus
ceļam. Tehnikumam tādas ir divas:</p>
<ul>
<li>„Spārni 2015” – par darbu programmā „Erasmus+”;</li>
<li>„Ziemeļu gaisma 2016” – par darbu programmā „Nordplus”.</li>
</ul>
"""),
            Gallery((Shot("awards", "„Spārni” un „Ziemeļu gaisma”."),)),
        ),
    ),
    NewsSheet(
        title="Apstiprināts projekts „Profesionālās izglītības koncepcija attīstībā”",
        slug="apstiprinats-projekts-2015",
        date=datetime.date(2015, 5, 27),
        department=PROJECT_DEPARTMENT,
        projects=("profesionalas-izglitibas-koncepcija",),
        summary=(
            "25. maijā apstiprināts jauns projekts: četri audzēkņi dosies praksē uz Rotenburgu, "
            "pedagogi – uz Vāciju, Somiju un Portugāli."
        ),
        lead="rotenburg",
        body=(
            Text("""
<p>Laba ziņa mācību gada beigās: 25. maijā apstiprināts mūsu projekts „Profesionālās izglītības
koncepcija attīstībā”. Četri audzēkņi brauks praksē uz Rotenburgu Vācijā. Pieredzes apmaiņā dosies
desmit pedagogu: pieci uz Vāciju, divi uz Somiju un trīs uz Portugāli.</p>
"""),
        ),
    ),
)
