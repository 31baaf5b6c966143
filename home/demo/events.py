"""Events: those of 2017–2023, and three that are still to come whenever the demo is loaded."""

import datetime

from .launch import LAUNCH
from .shapes import (
    FOREIGN_DEPARTMENT,
    RIGA,
    Callout,
    EventSheet,
    Figures,
    Gallery,
    Shot,
    Single,
    Text,
    riga,
)

SEM = EventSheet(
    title="Projekta SEM@SCHOOLS noslēguma konference Briselē",
    slug="semschools-konference-brisele",
    starts=riga(2017, 8, 31),
    all_day=True,
    place="Brisele, Beļģija",
    department="Projektu nodaļa",
    summary=(
        "Tehnikuma pārstāvji piedalās konferencē, kas noslēdz projektu ar 80 skolām, "
        "200 darbiniekiem un 1500 skolēniem."
    ),
    lead="brussels-hall",
    body=(
        Text("""
<p>Trīs dienas pēc grāmatas atvēršanas svētkiem mūsu ceļš ved uz Briseli. Tur 31. augustā notiek
projekta SEM@SCHOOLS noslēguma konference, un tajā piedalās arī Daugavpils tehnikums.</p>
"""),
        Figures((("80", "skolas"), ("200", "darbinieki"), ("1500", "skolēni"))),
    ),
)

ONLINE = EventSheet(
    title="Divu mobilitātes projektu noslēguma konference",
    slug="mobilitates-projektu-nosleguma-konference-2021",
    starts=riga(2021, 6, 15, 14),
    place="Tiešsaistē",
    projects=("eiropa-daugavpils-tehnikuma", "kompetencu-pieeja"),
    summary=(
        "Divi KA1 projekti noslēdzas ar konferenci tiešsaistē, kurā ir 40 dalībnieku un sešas "
        "partnerorganizācijas no piecām valstīm."
    ),
    lead="online-conference",
    body=(
        Text("""
<p>15. jūnijā plkst. 14.00 tiešsaistē sanāca 40 dalībnieku, lai kopā noslēgtu divus mobilitātes
projektus. Pie ekrāniem bija arī sešas partnerorganizācijas no Igaunijas, Itālijas, Spānijas,
Portugāles un Vācijas. Runājām divās valodās – latviski un angliski.</p>
"""),
        Figures(
            (
                ("40", "dalībnieku"),
                ("6", "partnerorganizācijas"),
                ("5", "valstis"),
                ("2", "projekti"),
            )
        ),
        Text("""
<p>Katrs bija savā pilsētā, bet visi – vienā sarunā.</p>
"""),
    ),
)

TWO_DAYS = EventSheet(
    title="Konference par starptautisko projektu rezultātiem",
    slug="starptautisko-projektu-konference-2022",
    starts=riga(2022, 5, 31),
    ends=riga(2022, 6, 1),
    all_day=True,
    place="Daugavpils tehnikums",
    summary=(
        "Divas dienas par to, ko devuši starptautiskie projekti. Pirmā pieder audzēkņu praksēm, un "
        "kopā konferencē ir 53 dalībnieki."
    ),
    lead="classroom-presentation",
    body=(
        Text("""
<p>31. maijā un 1. jūnijā uz konferenci sanāca 53 dalībnieki. Tās temats – ko devuši mūsu
starptautiskie projekti. Pirmo dienu veltījām audzēkņu praksēm ārzemēs.</p>
"""),
        Gallery(
            (
                Shot("workshop-car", "Praksē autodarbnīcā."),
                Shot("kitchen-service", "Praksē virtuvē."),
            )
        ),
    ),
)

MOBILITIES = EventSheet(
    title="Mācību gada mobilitāšu prezentācija",
    slug="mobilitasu-prezentacija-2023",
    starts=riga(2023, 6, 13),
    all_day=True,
    place="Daugavpils tehnikums",
    summary="Audzēkņi stāsta par gada mobilitātēm: septiņi projekti un 147 dalībnieki.",
    lead="students-certificates",
    body=(
        Text("""
<p>13. jūnijā par mācību gada mobilitātēm stāstīja tie, kuri paši bijuši ceļā, – audzēkņi.
Prezentācijā bija 147 dalībnieki, un stāsti aptvēra septiņus projektus.</p>
"""),
        Single(Shot("flags-square", "Partnervalstu karogi pie skolas.")),
    ),
)


def on_wednesday(day: datetime.date, hour: int) -> datetime.datetime:
    """This hour of the first Wednesday from `day` on, in Riga."""
    wednesday = day + datetime.timedelta(days=(2 - day.weekday()) % 7)
    return datetime.datetime.combine(wednesday, datetime.time(hour), tzinfo=RIGA)


def information_evening(today: datetime.date) -> EventSheet:
    """The next event: on a Wednesday evening two to three weeks from `today`."""
    starts = on_wednesday(today + datetime.timedelta(days=14), 17)
    return EventSheet(
        title="Informācijas vakars: prakse ārzemēs",
        slug="informacijas-vakars-prakse-arzemes",
        starts=starts,
        ends=starts + datetime.timedelta(hours=1, minutes=30),
        place="Daugavpils tehnikums",
        department=FOREIGN_DEPARTMENT,
        summary=(
            "Kā pieteikties praksei ārzemēs, ko sedz projekts un kā sagatavoties ceļam – saruna "
            "audzēkņiem un vecākiem."
        ),
        lead="airport",
        body=(
            Text("""
<p>Aicinām audzēkņus un viņu vecākus uz sarunu par nākamajām praksēm ārzemēs. Pastāstīsim, kā
notiek atlase, kas jāpaveic pirms ceļa un kas audzēkni sagaida prakses vietā. Laiku atstāsim arī
jautājumiem.</p>
<h2>Par ko runāsim</h2>
<ul>
<li>Kas var pieteikties un kad tas jādara.</li>
<li>Ko sedz projekts un kas jānodrošina pašiem.</li>
<li>Kā sagatavoties valodai, darbam un dzīvei citā valstī.</li>
</ul>
"""),
            Callout(
                "Iepriekš jāpiesakās nav",
                "<p>Ja tajā vakarā nevarat atnākt, rakstiet mums – atbildēsim arī tā.</p>",
            ),
        ),
    )


def workshop(today: datetime.date) -> EventSheet:
    """Five to six weeks from `today`, on a Wednesday."""
    starts = on_wednesday(today + datetime.timedelta(days=35), 15)
    return EventSheet(
        title="Darbnīca: dzīvesapraksts praksei",
        slug="darbnica-dzivesapraksts-praksei",
        starts=starts,
        ends=starts + datetime.timedelta(hours=2),
        place="Datorklase, Daugavpils tehnikums",
        summary="Divās stundās sagatavosim „Europass” dzīvesaprakstu latviešu un angļu valodā.",
        lead="computers-class",
        body=(
            Text("""
<p>Prakses vieta ārzemēs par jums vispirms uzzina no dzīvesapraksta. Darbnīcā to uzrakstīsim
„Europass” formā – latviski un angliski – un pārbaudīsim, vai tajā ir viss, kas jūsu profesijā
svarīgs.</p>
<ul>
<li>Atnesiet līdzi ziņas par mācībām, darbu un valodām, ko protat.</li>
<li>Datori ir uz vietas.</li>
</ul>
"""),
        ),
    )


def yearly_conference(today: datetime.date) -> EventSheet:
    """At the end of a school year: on the second Wednesday of the next June, or the one after."""
    year = today.year + (today.month > 3)
    return EventSheet(
        title="Mācību gada noslēguma konference",
        slug="macibu-gada-nosleguma-konference",
        starts=on_wednesday(datetime.date(year, 6, 8), 0),
        all_day=True,
        place="Daugavpils tehnikums",
        summary="Kā ik gadu, mācību gada beigās kopā ar partneriem rādām, ko devuši projekti.",
        lead="students-certificates",
        body=(
            Text("""
<p>Mācību gadu noslēgsim ar starptautisku konferenci. Par praksēm ārzemēs stāstīs audzēkņi, par
pieredzes apmaiņu – pedagogi.</p>
"""),
            Callout(
                "Programma",
                "<p>Programmu publicēsim šeit, kad tā būs gatava.</p>",
            ),
        ),
    )


def events(today: datetime.date) -> tuple[EventSheet, ...]:
    coming = (information_evening(today), workshop(today), yearly_conference(today))
    return (LAUNCH, SEM, ONLINE, TWO_DAYS, MOBILITIES, *coming)
