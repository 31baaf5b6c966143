"""The book launch: the article that the site was first asked for."""

import datetime

from .shapes import (
    PROJECT_DEPARTMENT,
    Callout,
    Card,
    EventSheet,
    Figures,
    Files,
    Gallery,
    Links,
    NewsSheet,
    Quote,
    Shot,
    Text,
    riga,
)

PLACE = "notikumi/gramatas-atversanas-svetki"
AGENCY = "https://www.viaa.gov.lv/"
PROGRAMME = "https://erasmus-plus.ec.europa.eu/"

LAUNCH = EventSheet(
    title="Grāmatas atvēršanas svētki",
    slug="gramatas-atversanas-svetki",
    starts=riga(2017, 8, 28),
    all_day=True,
    place="Daugavpils tehnikums",
    department=PROJECT_DEPARTMENT,
    projects=("skolas-strategija",),
    summary=(
        "Vairāk nekā piecdesmit projektu, divdesmit valstis un astoņpadsmit darba gadi tagad ir "
        "vienos vākos: 28. augustā Daugavpils tehnikumā atvērām grāmatu par savu ceļu Eiropā."
    ),
    lead="hall-stage",
    body=(
        Text("""
<p>Eiropā šogad svin 30 gadus kopš programmas „Erasmus+” pirmsākumiem. Mēs jubileju sagaidījām ar
grāmatu: 28. augustā tehnikumā atvērām izdevumu „ERASMUS+ programmas projekti Daugavpils tehnikumā”.
Svētkos piedalījās pedagogi un skolas vadība.</p>
<p>Grāmata stāsta par laiku no 2000. līdz 2017. gadam – par projektiem, par cilvēkiem, kas tajos
piedalījās, un par valstīm, ar kurām tie mūs satuvināja.</p>
"""),
        Gallery(
            (
                Shot("hall-stage", "Svētki sākas."),
                Shot("hall-audience", "Zālē – pedagogi un skolas vadība."),
                Shot("speaker", "Vārds Projektu nodaļai."),
            )
        ),
        Text("""
<h2>Sākums – 2000. gadā</h2>
<p>Pirmo projektu tehnikums īstenoja 2000. gadā programmā „Leonardo da Vinci”. Tam sekoja
Mūžizglītības programma un tad „Erasmus+”. Sākumā projekti bija nelieli: audzēkņi devās praksē,
skolotāji – pieredzes apmaiņā. Kopš 2015. gada strādājam arī skolu sektora un stratēģiskās
partnerības projektos.</p>
"""),
        Figures(
            (
                ("50+", "projektu 2000.–2017. gadā"),
                ("152", "audzēkņi"),
                ("105", "pedagogi"),
                ("20", "valstis"),
            )
        ),
        Text("""
<p>Projektu karte aptver divdesmit valstis: Lietuvu, Igauniju, Poliju, Somiju, Austriju, Šveici,
Čehiju, Horvātiju, Slovēniju, Slovākiju, Portugāli, Grieķiju, Spāniju, Apvienoto Karalisti,
Nīderlandi, Vāciju, Beļģiju, Maltu, Kipru un Itāliju.</p>
"""),
        Gallery(
            (
                Shot("books-table", "Pirmie eksemplāri."),
                Shot("choir", "Svētkos skan arī dziesma."),
                Shot("books-stack", "Septiņpadsmit gadi vienos vākos."),
            )
        ),
        Quote(
            "Sākumā projekti bija nelieli: audzēkņi devās praksē, skolotāji – pieredzes apmaiņā."
        ),
        Text("""
<h2>Ko dod projekti</h2>
<p>Audzēknim prakse ārzemēs dod labākas izredzes atrast darbu, jaunu valodu un citu skatījumu uz
ilgtspējīgu attīstību. Skolai projekti dod ne mazāk:</p>
<ul>
<li>audzēkņiem ir lielāka vēlme mācīties;</li>
<li>aug profesionālās izglītības kvalitāte;</li>
<li>pedagogi pilnveido savu meistarību;</li>
<li>sadarbība kļūst ciešāka.</li>
</ul>
<h2>Ne tikai braucieni</h2>
<p>Braucieni ir redzamākā daļa, bet starptautiska skola ir arī divpusēji un daudzpusēji līgumi,
izglītības programmas, konferences, profesionālās meistarības konkursi, sporta sacensības un
ikdienas sadarbība starp nodaļām un cilvēkiem.</p>
<h3>Kas tālāk</h3>
<ul>
<li>Skolai ir internacionalizācijas stratēģija 2017.–2021. gadam.</li>
<li>Esam pieteikušies 2017. gada profesionālās izglītības mobilitātes hartai; rezultātus uzzināsim
septembrī.</li>
<li>Aiz muguras ir 18 gadi projektu darba.</li>
</ul>
"""),
        Gallery(
            (
                Shot("reading-hands", "Grāmatā var atrast arī savu projektu."),
                Shot("coffee-break", "Saruna turpinās pie kafijas galda."),
                Shot("teachers-steps", "Kopā uz skolas kāpnēm."),
            )
        ),
        Text("""
<p>Svētki notika projektā <a page="projekti/skolas-strategija">„Skolas stratēģija – inovācijas kā
attīstības iespējas”</a>, Nr. 2016-1-LV01-KA102-022435, ko līdzfinansē Eiropas Savienība.</p>
"""),
        Files(("figures", "countries")),
        Links(
            (
                Card(
                    url=AGENCY,
                    title="Valsts izglītības attīstības aģentūra",
                    description="Nacionālā aģentūra, kas Latvijā īsteno „Erasmus+” izglītībā.",
                ),
                Card(
                    url=PROGRAMME,
                    title="Programma „Erasmus+”",
                    description="Eiropas Komisijas vietne: iespējas, rokasgrāmata, rezultāti.",
                ),
            )
        ),
    ),
)

ANNOUNCEMENT = NewsSheet(
    title="28. augustā atvērsim grāmatu par saviem projektiem",
    slug="28-augusta-atversim-gramatu",
    date=datetime.date(2017, 8, 21),
    department=PROJECT_DEPARTMENT,
    projects=("skolas-strategija",),
    summary=(
        "Programmas „Erasmus+” pirmsākumiem aprit 30 gadi, un mēs tos sagaidām ar grāmatu par "
        "tehnikuma projektiem kopš 2000. gada."
    ),
    lead="books-table",
    body=(
        Text("""
<p>Grāmata „ERASMUS+ programmas projekti Daugavpils tehnikumā” ir gatava. To atvērsim 28. augustā
tehnikumā kopā ar pedagogiem un skolas vadību.</p>
<p>Pirmo projektu tehnikums īstenoja 2000. gadā programmā „Leonardo da Vinci”. Kopš tā laika
projektos piedalījušies 152 audzēkņi un 105 pedagogi.</p>
"""),
        Callout(
            "Kad un kur",
            f'<p>2017. gada 28. augusts, Daugavpils tehnikums. <a page="{PLACE}">Vairāk par '
            "svētkiem</a></p>",
        ),
    ),
)
