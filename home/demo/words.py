"""Latvian sentences by the thousand, the same each time: for measurements."""

from random import Random

# Country by its code, in the accusative (“uz …”) and the locative (“kur? …”).
COUNTRIES = {
    "PT": ("Portugāli", "Portugālē"),
    "IT": ("Itāliju", "Itālijā"),
    "DE": ("Vāciju", "Vācijā"),
    "ES": ("Spāniju", "Spānijā"),
    "FI": ("Somiju", "Somijā"),
    "LT": ("Lietuvu", "Lietuvā"),
    "EE": ("Igauniju", "Igaunijā"),
    "PL": ("Poliju", "Polijā"),
    "AT": ("Austriju", "Austrijā"),
    "CZ": ("Čehiju", "Čehijā"),
    "MT": ("Maltu", "Maltā"),
    "IS": ("Islandi", "Islandē"),
    "FR": ("Franciju", "Francijā"),
    "IE": ("Īriju", "Īrijā"),
    "SI": ("Slovēniju", "Slovēnijā"),
    "GR": ("Grieķiju", "Grieķijā"),
}
PEOPLE = (
    "pavāri",
    "frizieri",
    "automehāniķi",
    "programmētāji",
    "elektriķi",
    "drēbnieki",
    "konditori",
    "galdnieki",
    "mehatroniķi",
    "pedagogi",
)
TITLES = (
    "Topošie {people} {where}: {n} nedēļas praksē",
    "{People} atgriežas no prakses {where}",
    "{People} dodas uz {whither}",
    "Ko {people} iemācījās {where}",
    "Viesi no partnerskolas {where}",
    "Gatavojamies ceļam uz {whither}",
)
SENTENCES = (
    "Diena sākas agri, un līdz darbavietai ved tramvajs.",
    "Pirmajā nedēļā visgrūtākā ir valoda, otrajā par to vairs neviens nerunā.",
    "Darbnīcā strādā pēc tiem pašiem principiem, tikai instrumenti ir citi.",
    "Meistars rāda, audzēkņi atkārto, un pēc stundas lomas mainās.",
    "Brīvdienās grupa iepazīst pilsētu, muzejus un tirgu.",
    "Vakaros audzēkņi raksta prakses dienasgrāmatu.",
    "Uzņēmumā novērtē precizitāti un drosmi jautāt.",
    "Pavadītāji seko, lai katram būtu darbs, gulta un siltas pusdienas.",
    "Prakses noslēgumā katrs saņem apliecinājumu par paveikto.",
    "Partneri aicina atgriezties, un skola jau plāno nākamo braucienu.",
    "Skolotāji vēro stundas un salīdzina mācību programmas.",
    "Projekta rezultātus nodaļa parādīs konferencē mācību gada beigās.",
    "Mājās audzēkņi stāsta jaunākajiem kursiem, ko vērts ņemt līdzi.",
    "Laiks ir silts, un darba drēbes izžūst vienā naktī.",
    "Virtuvē skan trīs valodas, bet recepte visiem ir viena.",
    "Pieredze palīdz labāk saprast savu arodu un pašam sevi.",
)
CAPTIONS = ("Darba diena {where}.", "Prakses vieta {where}.", "Brīvdiena {where}.", "")
ALT = "Vienkrāsains laukums mērījumiem, kas tēlo fotogrāfiju no prakses {where}."


class Writer:
    """Writes about one page; the same `number` gives the same words."""

    def __init__(self, number: int) -> None:
        self.random = Random(number)
        self.country = self.random.choice(sorted(COUNTRIES))
        self.whither, self.where = COUNTRIES[self.country]

    def title(self) -> str:
        people = self.random.choice(PEOPLE)
        return self.random.choice(TITLES).format(
            people=people,
            People=people.capitalize(),
            where=self.where,
            whither=self.whither,
            n=self.random.randint(2, 8),
        )

    def sentences(self, count: int) -> str:
        return " ".join(self.random.sample(SENTENCES, count))

    def caption(self) -> str:
        return self.random.choice(CAPTIONS).format(where=self.where)

    def alt(self) -> str:
        return ALT.format(where=self.where)
