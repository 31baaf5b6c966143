"""The nine projects. What is not known of one is left open: a year instead of a day, no number."""

from projects.partial_dates import PartialDate

from .shapes import Callout, Figures, Files, Gallery, ProjectSheet, Shot, Single, Table, Text

ERASMUS_2014 = "erasmus-plus-2014-2020"
ERASMUS_2021 = "erasmus-plus-2021-2027"

STRATEGY = ProjectSheet(
    title="Skolas stratēģija – inovācijas kā attīstības iespējas",
    slug="skolas-strategija",
    number="2016-1-LV01-KA102-022435",
    programme=ERASMUS_2014,
    starts=PartialDate(2016),
    summary=(
        "Profesionālās izglītības mobilitātes projekts, ar kuru saistīti arī grāmatas atvēršanas "
        "svētki 2017. gada augustā."
    ),
    lead="reading-hands",
    body=(
        Text("""
<p>Profesionālās izglītības mobilitātē audzēkņi un pedagogi mācās ārzemēs: audzēkņi – praksē,
pedagogi – pie kolēģiem. Šajā projektā mobilitāte kļuva par daļu no skolas stratēģijas: jaunais,
ko cilvēki atved mājās, ir iespēja attīstīties visai skolai.</p>
<p>Tajā laikā skolai bija internacionalizācijas stratēģija 2017.–2021. gadam, un 2017. gadā
tehnikums pieteicās profesionālās izglītības mobilitātes hartai.</p>
"""),
        Callout(
            "Divdesmit valstis vienā grāmatā",
            "<p>Projektam bija arī svinīgs brīdis: 2017. gada 28. augustā atvērām grāmatu "
            "„ERASMUS+ programmas projekti Daugavpils tehnikumā”.</p>",
        ),
    ),
)

COMPETENCES = ProjectSheet(
    title="Kompetenču pieejā balstīts mācību saturs",
    slug="kompetencu-pieeja",
    number="2019-1-LV01-KA101-060158",
    programme=ERASMUS_2014,
    starts=PartialDate(2019),
    summary=(
        "Skolu sektora darbinieku mobilitāte: kā mācību saturu veidot ap to, ko jaunietis prot, "
        "ne tikai ap to, ko viņš zina."
    ),
    lead="classroom-presentation",
    body=(
        Text("""
<p>Šis bija projekts pedagogiem. Skolu sektora mobilitātē mācīties brauc nevis audzēkņi, bet skolas
darbinieki: uz kursiem, uz citu skolu stundām, pie kolēģiem citās valstīs.</p>
<p>Jautājums, uz kuru meklējām atbildi, ir jau nosaukumā: kā mācību saturu balstīt kompetencēs.
Projektu noslēdzām 2021. gada 15. jūnijā tiešsaistes konferencē.</p>
"""),
    ),
)

EUROPE = ProjectSheet(
    title="Eiropa Daugavpils tehnikumā. Daugavpils tehnikums Eiropā",
    slug="eiropa-daugavpils-tehnikuma",
    number="2019-1-LV01-KA116-060226",
    programme=ERASMUS_2014,
    starts=PartialDate(2019, 9),
    ends=PartialDate(2021, 7),
    countries=("PT", "IT", "DE", "ES"),
    summary=(
        "Deviņpadsmit audzēkņu praksē Portugālē, Itālijā, Vācijā un Spānijā – no programmētājiem "
        "līdz frizieriem – un divpadsmit darbinieku mobilitātē."
    ),
    lead="workshop-car",
    body=(
        Text("""
<p>Nosaukumā ir abi virzieni: Eiropa ienāk tehnikumā, un tehnikums dodas Eiropā. Projekts ilga no
2019. gada septembra līdz 2021. gada jūlijam, un praksē ārzemēs devās piecu profesiju grupas.</p>
<h2>Kurp devāmies</h2>
"""),
        Table(
            "Audzēkņu prakses pa profesijām",
            (("Grupa", "text"), ("Valsts", "text"), ("Audzēkņi", "number")),
            (
                ("Programmētāji un datorsistēmu tehniķi", "Portugāle, Itālija", 5),
                ("Automehāniķi un autoelektriķi", "Vācija", 4),
                ("Klientu apkalpošanas speciālisti", "Spānija", 4),
                ("Frizieri un drēbnieki", "Portugāle", 4),
                ("Loģistikas darbinieki", "Itālija", 2),
                ("Kopā", "", 19),
            ),
        ),
        Text("""
<p>Audzēkņiem līdzi bija seši pavadītāji; kopsummā viņi nav ieskaitīti. Vēl divpadsmit tehnikuma
darbinieku piedalījās darbinieku mobilitātē.</p>
"""),
        Gallery(
            (
                Shot(
                    "computers-class",
                    "Programmētāji un datorsistēmu tehniķi: Portugāle un Itālija.",
                ),
                Shot("salon", "Frizieri: Portugāle."),
                Shot("sewing", "Drēbnieki: Portugāle."),
                Shot("logistics-warehouse", "Loģistikas darbinieki: Itālija."),
                Shot("kitchen-service", "Klientu apkalpošanas speciālisti: Spānija."),
            )
        ),
        Text("""
<h2>Noslēgums tiešsaistē</h2>
<p>Par paveikto stāstījām 2021. gada 15. jūnija konferencē. Tā notika tiešsaistē, latviešu un angļu
valodā, un tajā piedalījās sešas partnerorganizācijas no Igaunijas, Itālijas, Spānijas, Portugāles
un Vācijas.</p>
"""),
    ),
)

EXPERIENCE = ProjectSheet(
    title="Jauna pieredze maina dzīves",
    slug="jauna-pieredze-maina-dzives",
    number="2020-1-LV01-KA116-077195",
    programme=ERASMUS_2014,
    starts=PartialDate(2020),
    ends=PartialDate(2022),
    countries=("IS", "FR", "IE", "MT"),
    summary=(
        "Praksi plānojām 21 audzēknim, bet devās 22. Kartē pirmo reizi – Islande, Francija, "
        "Īrija un Malta."
    ),
    lead="malta",
    body=(
        Figures(
            (
                ("22", "audzēkņi praksē, plānots 21"),
                ("13", "speciālistu mobilitātes"),
                ("2", "skolotāji mācīja ārzemēs"),
                ("4", "jaunas valstis"),
            )
        ),
        Text("""
<p>Projekts ilga no 2020. līdz 2022. gadam. Laiks ceļošanai nebija viegls, tomēr noslēgumā skaitļi
izrādījās labāki nekā plānā: praksē ārzemēs bija 22 audzēkņi, divi skolotāji vadīja nodarbības
ārzemju skolās, un notika 13 speciālistu mobilitātes.</p>
"""),
        Gallery(
            (
                Shot("malta", "Malta."),
                Shot("reykjavik", "Islande."),
                Shot("northern-lights", "Ziemeļblāzma Islandē."),
            )
        ),
        Text("""
<h2>Četras jaunas valstis</h2>
<p>Ar šo projektu mūsu kartē ienāca Islande, Francija, Īrija un Malta.</p>
"""),
    ),
)

ARTIN = ProjectSheet(
    title="ArtIn Future",
    slug="artin-future",
    number="2020-1-DE02-KA226-VET-008138",
    programme=ERASMUS_2014,
    starts=PartialDate(2020),
    role="partner",
    countries=("DE",),
    summary=(
        "Partnerība, kurā profesionālā izglītība gatavojas digitālajam laikmetam. Tehnikums tajā "
        "ir partneris kopā ar vēl četrām organizācijām."
    ),
    lead="art-studio",
    body=(
        Text("""
<p>Bieži pieteikumu rakstām mēs un partnerus aicinām paši. Šoreiz aicināja mūs: projekts „ArtIn
Future” iesniegts Vācijā, un tehnikums tajā ir partneris kopā ar vēl četrām organizācijām.</p>
<p>Tā ir KA226 partnerība – tādas programma „Erasmus+” atbalstīja 2020. gadā, lai izglītība būtu
gatava darbam digitālajā vidē.</p>
"""),
    ),
)

QUALIFICATION = ProjectSheet(
    title="Profesionālās kvalifikācijas pilnveide – stabila profesionālā dzīve",
    slug="profesionalas-kvalifikacijas-pilnveide",
    number="2021-1-LV01-KA121-VET-000009189",
    programme=ERASMUS_2021,
    starts=PartialDate(2021),
    summary=(
        "Akreditēta mobilitāte profesionālajā izglītībā – projekts jaunajā „Erasmus+” periodā."
    ),
    lead="electronics-bench",
    body=(
        Text("""
<p>No 2021. gada programmai „Erasmus+” ir jauns periods, un mobilitāte tehnikumā ir akreditēta.
Akreditācija ir uzticēšanās uz ilgāku laiku: skolai nav katru gadu jāpierāda, ka tā prot rīkot
prakses, – tā strādā pēc sava plāna un piesaka tik mobilitāšu, cik vajag.</p>
<p>Mērķis ir jau nosaukumā. Kas savā arodā ir strādājis arī citā valstī, tas drošāk sāk profesionālo
dzīvi.</p>
"""),
    ),
)

CONCEPT = ProjectSheet(
    title="Profesionālās izglītības koncepcija attīstībā",
    slug="profesionalas-izglitibas-koncepcija",
    programme=ERASMUS_2014,
    starts=PartialDate(2015),
    countries=("DE", "FI", "PT"),
    summary=(
        "2015. gada 25. maijā apstiprināts projekts: četri audzēkņi praksē Rotenburgā un desmit "
        "pedagogu Vācijā, Somijā un Portugālē."
    ),
    lead="rotenburg",
    body=(
        Text("""
<p>Projektu apstiprināja 2015. gada 25. maijā. Tajā ir divas daļas – audzēkņu prakse Vācijā un
pedagogu pieredzes apmaiņa trijās valstīs.</p>
"""),
        Table(
            "Dalībnieki pa valstīm",
            (("Valsts", "text"), ("Audzēkņi", "number"), ("Pedagogi", "number")),
            (
                ("Vācija", 4, 5),
                ("Somija", 0, 2),
                ("Portugāle", 0, 3),
                ("Kopā", 4, 10),
            ),
        ),
        Text("<p>Audzēkņi praksē bija Rotenburgā.</p>"),
        Single(Shot("train-platform", "No Daugavpils līdz Rotenburgai ceļš ir garš.")),
    ),
)

NORDPLUS = ProjectSheet(
    title="Sagatavošanās vizīte programmā „Nordplus Junior”",
    slug="nordplus-junior-sagatavosanas-vizite",
    programme="nordplus",
    starts=PartialDate(2021, 6),
    ends=PartialDate(2022, 2),
    countries=("IS", "LT"),
    summary=(
        "Kopā ar partneriem Islandē un Lietuvā gatavojām jaunu sadarbību – brauciena vietā "
        "tiešsaistē."
    ),
    lead="vilnius",
    body=(
        Text("""
<p>Sagatavošanās vizītē partneri iepazīstas un vienojas, iekams raksta kopīgu projektu: ko katrs
prot, ko grib mācīties un kas ko darīs. Mūsu partneri bija no Islandes un Lietuvas.</p>
<p>Projekts ilga no 2021. gada jūnija līdz 2022. gada februārim. Brauciena vietā tikāmies
tiešsaistē.</p>
"""),
        Gallery((Shot("vilnius", "Lietuva."), Shot("reykjavik", "Islande."))),
    ),
)

LEONARDO = ProjectSheet(
    title="Pirmais „Leonardo da Vinci” projekts",
    slug="pirmais-leonardo-da-vinci-projekts",
    number="Leonardo da Vinci, 2000. gads",
    programme="leonardo-da-vinci",
    starts=PartialDate(2000),
    summary=(
        "Ar šo projektu 2000. gadā viss sākās. Līdz 2017. gadam tam sekoja vairāk nekā piecdesmit."
    ),
    lead="map-pins",
    body=(
        Text("""
<p>2000. gadā tehnikums īstenoja savu pirmo starptautisko projektu – Eiropas Savienības programmā
„Leonardo da Vinci”. Tādi bija arī nākamie: nelieli projekti, kuros audzēkņi devās praksē, bet
skolotāji – pieredzes apmaiņā.</p>
<p>No tā sākas mūsu skaitļi: līdz 2017. gadam vairāk nekā 50 projektu, 152 audzēkņi, 105 pedagogi
un 20 valstis.</p>
"""),
        Files(("figures", "countries")),
    ),
)

PROJECTS = (
    STRATEGY,
    COMPETENCES,
    EUROPE,
    EXPERIENCE,
    ARTIN,
    QUALIFICATION,
    CONCEPT,
    NORDPLUS,
    LEONARDO,
)
