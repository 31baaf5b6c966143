"""What each picture shows, in one sentence: the description that its photo is kept with."""

DESCRIPTIONS = {
    # The launch
    "hall-stage": "Pilna zāle skatās uz skatuvi, kur ekrānā redzams jaunās grāmatas vāks.",
    "speaker": "Runātāja tumšsarkanā žaketē pie tribīnes, aiz viņas – Latvijas karogs.",
    "hall-audience": "Klausītāji zāles sarkanajos krēslos: vieni aplaudē, citi šķirsta grāmatu.",
    "books-table": "Uz galda saliktas zilo grāmatu kaudzes, un viesi jau lasa pirmos eksemplārus.",
    "books-stack": "Grāmatu kaudze pie saulaina loga, virs tās – viena grāmata atvērta.",
    "reading-hands": "Divas rokas tur atvērtu grāmatu ar diagrammu un ostas pilsētas attēlu.",
    "choir": "Koris tautastērpos dzied uz skatuves, diriģents stāv ar muguru pret zāli.",
    "coffee-break": "Uz klāta galda torte un kafijas tases, fonā viesi sarunājas.",
    "teachers-steps": "Pedagogi ar grāmatām rokās stāv uz skolas kāpnēm kopīgai fotogrāfijai.",
    # School and town
    "school-building": "Tehnikuma ķieģeļu ēka ar pulksteņa torni, pa celiņu nāk audzēkņi.",
    "daugava-bridge": "Divi cilvēki vakara krēslā skatās uz Daugavas tiltu un baznīcu torņiem.",
    "daugavpils-fortress": "Tiltiņš ved pāri ūdenim uz Daugavpils cietokšņa baltajiem vārtiem.",
    # Meetings
    "flags-square": "Laukumā pie skolas plīvo Latvijas, Eiropas un partnervalstu karogi.",
    "students-certificates": "Septiņi audzēkņi uz skatuves smaidot rāda savus apliecinājumus.",
    "classroom-presentation": "Divi runātāji pie ekrāna rāda zālei prakses attēlus un skaitļus.",
    "online-conference": "Datora ekrānā divpadsmit dalībnieku, līdzās kafija un piezīmes.",
    "brussels-hall": "Konferences dalībnieki sēž puslokā zem liela Eiropas Savienības karoga.",
    "awards": "Uz galda divas balvas – zelta spārni un zaļgana, ziemeļblāzmai līdzīga figūra.",
    "map-pins": "Eiropas karte pie sienas: no Daugavpils uz partneru pilsētām izstiepti pavedieni.",
    # On the way
    "train-platform": "Audzēkņi ar čemodāniem peronā kāpj vilcienā agrā rītā.",
    "airport": "Ceļotāji ar čemodāniem lidostas zālē, aiz stikla gaida lidmašīna.",
    "harbour": "Krāsainas mājas kāpj kalnā virs ostas, ūdenī šūpojas laivas un burinieki.",
    "old-town-street": "Divi jaunieši ar mugursomām iet pa šauru, saulainu vecpilsētas ielu.",
    "reykjavik": "Reikjavīkas krāsainie jumti, baltā baznīca un sniegoti kalni aiz līča.",
    "rotenburg": "Rotenburgas laukums ar pildrežģa mājām, strūklaku un torni.",
    "malta": "Maltas akmens krasts ar kupoliem, tirkīza līcī – raibas koka laivas.",
    "vilnius": "Viļņas sarkanie jumti un baznīcu torņi, kalnā – Ģedimina pils tornis.",
    "northern-lights": "Trīs cilvēki sniegā pie mājiņas vēro zaļu ziemeļblāzmu virs kalniem.",
    # Trades
    "workshop-car": "Darbnīcā divi audzēkņi un meistars skata paceltu automobili no apakšas.",
    "electronics-bench": "Audzēknis zem lampas lodē shēmas plati, aizmugurē gaismo mēraparāti.",
    "computers-class": "Gaišā datorklasē audzēkņi strādā pie ekrāniem, vienam palīdz skolotājs.",
    "logistics-warehouse": "Noliktavā starp plauktiem brauc iekrāvējs, audzēkņi skenē kravu.",
    "salon": "Audzēkne frizētavā pie spoguļa veido klientei frizūru.",
    "sewing": "Audzēkne šuj ar šujmašīnu, līdzās uz manekena – gandrīz gatava kleita.",
    "kitchen-service": "Virtuvē audzēkņi kārto ēdienu uz šķīvjiem, no katliem ceļas tvaiks.",
    "art-studio": "Mākslas studijā zem jumta loga uz molbertiem stāv iesāktas gleznas.",
}
