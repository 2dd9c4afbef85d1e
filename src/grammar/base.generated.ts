// Generated from grammar/*.yaml by `npm run generate`. Do not edit.
import type { GrammarSource } from './types.js';

export const base: GrammarSource = {
  "name": "base",
  "groups": {
    "month": {
      "januar": {
        "attributes": {
          "number": 1
        },
        "forms": [
          "januar",
          "january",
          "jan.",
          "jan"
        ],
        "examples": [
          "januar",
          "Januar"
        ],
        "not": [
          "januars"
        ]
      },
      "februar": {
        "attributes": {
          "number": 2
        },
        "forms": [
          "februar",
          "february",
          "feb.",
          "feb"
        ],
        "examples": [
          "februar",
          "feb."
        ],
        "not": []
      },
      "marts": {
        "attributes": {
          "number": 3
        },
        "forms": [
          "marts",
          "march",
          "mar.",
          "mar"
        ],
        "examples": [
          "marts"
        ],
        "not": []
      },
      "april": {
        "attributes": {
          "number": 4
        },
        "forms": [
          "april",
          "apr.",
          "apr"
        ],
        "examples": [
          "april",
          "apr."
        ],
        "not": []
      },
      "maj": {
        "attributes": {
          "number": 5
        },
        "forms": [
          "maj",
          "may"
        ],
        "examples": [
          "maj"
        ],
        "not": [
          "majs"
        ]
      },
      "juni": {
        "attributes": {
          "number": 6
        },
        "forms": [
          "juni",
          "june",
          "jun.",
          "jun"
        ],
        "examples": [
          "juni"
        ],
        "not": []
      },
      "juli": {
        "attributes": {
          "number": 7
        },
        "forms": [
          "juli",
          "july",
          "jul.",
          "jul"
        ],
        "examples": [
          "juli"
        ],
        "not": []
      },
      "august": {
        "attributes": {
          "number": 8
        },
        "forms": [
          "august",
          "aug.",
          "aug"
        ],
        "examples": [
          "august",
          "aug."
        ],
        "not": []
      },
      "september": {
        "attributes": {
          "number": 9
        },
        "forms": [
          "september",
          "sept.",
          "sep.",
          "sept",
          "sep"
        ],
        "examples": [
          "september",
          "sept."
        ],
        "not": []
      },
      "oktober": {
        "attributes": {
          "number": 10
        },
        "forms": [
          "oktober",
          "october",
          "okt.",
          "okt",
          "oct"
        ],
        "examples": [
          "oktober",
          "okt."
        ],
        "not": []
      },
      "november": {
        "attributes": {
          "number": 11
        },
        "forms": [
          "november",
          "nov.",
          "nov"
        ],
        "examples": [
          "november",
          "nov."
        ],
        "not": []
      },
      "december": {
        "attributes": {
          "number": 12
        },
        "forms": [
          "december",
          "dec.",
          "dec"
        ],
        "examples": [
          "december",
          "dec."
        ],
        "not": []
      }
    },
    "weekday": {
      "mandag": {
        "attributes": {
          "number": 1
        },
        "forms": [
          "mandag",
          "monday"
        ],
        "examples": [
          "mandag",
          "Mandag"
        ],
        "not": [
          "mandags"
        ]
      },
      "tirsdag": {
        "attributes": {
          "number": 2
        },
        "forms": [
          "tirsdag",
          "tuesday"
        ],
        "examples": [
          "tirsdag",
          "Tirsdag"
        ],
        "not": [
          "tirsdags"
        ]
      },
      "onsdag": {
        "attributes": {
          "number": 3
        },
        "forms": [
          "onsdag",
          "wednesday"
        ],
        "examples": [
          "onsdag",
          "Onsdag"
        ],
        "not": [
          "onsdags"
        ]
      },
      "torsdag": {
        "attributes": {
          "number": 4
        },
        "forms": [
          "torsdag",
          "thursday"
        ],
        "examples": [
          "torsdag",
          "Torsdag"
        ],
        "not": [
          "torsdags"
        ]
      },
      "fredag": {
        "attributes": {
          "number": 5
        },
        "forms": [
          "fredag",
          "friday"
        ],
        "examples": [
          "fredag",
          "Fredag"
        ],
        "not": [
          "fredags"
        ]
      },
      "lørdag": {
        "attributes": {
          "number": 6
        },
        "forms": [
          "lørdag",
          "saturday"
        ],
        "examples": [
          "lørdag",
          "Lørdag"
        ],
        "not": [
          "lørdags"
        ]
      },
      "søndag": {
        "attributes": {
          "number": 7
        },
        "forms": [
          "søndag",
          "sunday"
        ],
        "examples": [
          "søndag",
          "Søndag"
        ],
        "not": [
          "søndags"
        ]
      }
    },
    "date": {
      "words": {
        "attributes": {},
        "forms": [
          "{day}[.][ ]{month}[.|,] {year}",
          "{day}-{month}-{year}",
          "[å|Å]r {year}, [den] {day}. {month}"
        ],
        "examples": [
          "17. januar 2024",
          "År 2025, den 12. februar",
          "06. juni 2024",
          "30 april 2020",
          "30.april 2020",
          "26. jan 2021",
          "15-maj-2002",
          "11 januar, 2021"
        ],
        "not": [
          "16. juni",
          "uge 8 2024",
          "oktober 2024"
        ]
      },
      "digits": {
        "attributes": {},
        "forms": [
          "{day}-{monthnumber}-{year}",
          "{day}.[ ]{monthnumber}.[ ]{year}",
          "{day}/{monthnumber}[-|/| ]{year}"
        ],
        "examples": [
          "17-01-2024",
          "24.05.2024",
          "8/12 2015",
          "7.02.2023",
          "8/12-2015"
        ],
        "not": [
          "00.01.00-P35-7-23",
          "1.950.000"
        ]
      },
      "iso": {
        "attributes": {},
        "forms": [
          "{year}-{monthnumber}-{day}"
        ],
        "examples": [
          "2024-05-22"
        ],
        "not": [
          "330-2020-164"
        ]
      },
      "english": {
        "attributes": {},
        "forms": [
          "{month} {day}, {year}"
        ],
        "examples": [
          "April 3, 2019"
        ],
        "not": [
          "april 2019"
        ]
      },
      "short": {
        "attributes": {},
        "forms": [
          "{day}.{monthnumber}.{shortyear:year}",
          "{day}/{monthnumber}[-| | - | – ]{shortyear:year}",
          "{day}-{monthnumber}-{shortyear:year}"
        ],
        "examples": [
          "17.1.24",
          "8/12-15",
          "8/12 – 15"
        ],
        "not": [
          "00.01.00-P35-7-23"
        ]
      }
    },
    "time": {
      "clock": {
        "attributes": {},
        "forms": [
          "[kl.|kl|klokken][ ]{hour}(:|.){minute}",
          "(kl.|kl|klokken)[ ]{hour}(:|.) {minute}",
          "(kl.|kl|klokken) {lonehour:hour}"
        ],
        "examples": [
          "kl. 09:00",
          "kl. 17. 00",
          "19:30",
          "kl.21.33",
          "9.00",
          "Kl. 19"
        ],
        "not": [
          "915",
          "uge 8",
          "kl. 9.755"
        ]
      }
    },
    "timeRange": {
      "marked": {
        "attributes": {},
        "forms": [
          "(kl.|kl|klokken)[ ]{hour:from}[:{minute:fromMinute}|.{minute:fromMinute}][ ](-|–|til)[ ][kl. |kl ]{hour:to}[:{minute:toMinute}|.{minute:toMinute}]",
          "fra [kl.|kl] {hour:from}[:{minute:fromMinute}|.{minute:fromMinute}] til [kl.|kl] {hour:to}(:{minute:toMinute}|.{minute:toMinute})"
        ],
        "examples": [
          "kl. 19-21",
          "kl. 14 - 15.30",
          "klokken 19.30 til 21",
          "fra 19 til 21.15"
        ],
        "not": [
          "19-21",
          "fra 19 til 21 medlemmer"
        ]
      },
      "bare": {
        "attributes": {
          "bare": true
        },
        "forms": [
          "{hour:from}[:{minute:fromMinute}|.{minute:fromMinute}][ ](-|–|til)[ ]{hour:to}[:{minute:toMinute}|.{minute:toMinute}]"
        ],
        "examples": [
          "14-15.30",
          "10-12"
        ],
        "not": [
          "2014-2017"
        ]
      }
    },
    "duration": {
      "minutes": {
        "attributes": {},
        "forms": [
          "\\({minutes}[ ]min[.|ut|utter]\\)",
          "\\([Tid:|Varighed:] {minutes}[ ]min[.|ut|utter]\\)",
          "(Tid|Varighed|Tidsforbrug)[:] {minutes}[ ]min[.|,|.,|ut|ut,|utter|utter,][ (-|–|\\|)][ (Ansvarlig|Ansvarlige|Punktejer|Oplæg): {rest:who}]",
          "(Tid|Tidspunkt): [kl.] {time:start}[ ](-|–)[ ]{time:end} \\({minutes}[ ]min[.|ut|utter]\\)[ (Ansvarlig|Ansvarlige): {rest:who}]",
          "(Type|Punkttype): {words:kind} (-|–|,|\\|) (Tid|Varighed): {minutes}[ ]min[.|ut|utter]",
          "(Orientering|Drøftelse|Beslutning|Temadrøftelse|Til orientering|Til drøftelse|Til beslutning) (-|–|\\|) {minutes}[ ]min[.|ut|utter][ (-|–|\\|) {rest:who}]"
        ],
        "examples": [
          "Tid: 15 min.",
          "Tid: 5 min. Ansvarlig: Karen",
          "Tid: 5 min, Ansvarlige: Karen og Bo",
          "Type: Beslutning - Tid: 10 min.",
          "Tid: kl. 17.00-17.05 (5 min.)",
          "Orientering – 15 min. – dekanen",
          "(45 min.)",
          "(10 min)",
          "(15 minutter)"
        ],
        "not": [
          "45 min.",
          "(45)",
          "(ca. en time)"
        ]
      },
      "column": {
        "attributes": {
          "column": true
        },
        "forms": [
          "{minutes}[ ]min[.|ut|utter]"
        ],
        "examples": [
          "45 min.",
          "5 min"
        ],
        "not": [
          "(45 min.)"
        ]
      }
    },
    "outcome": {
      "rejected": {
        "attributes": {
          "kind": "rejected"
        },
        "forms": [
          "(godkendte|tiltrådte|vedtog|anbefalede|imødekom|godkendtes|tiltrådtes|vedtoges|anbefaledes|godkender|tiltræder|vedtager|anbefaler|imødekommer|godkendes|tiltrædes|vedtages|anbefales|imødekommes) ikke",
          "(blev|er|var) ikke (godkendt|tiltrådt|vedtaget|imødekommet|anbefalet)",
          "ikke (godkendt|tiltrådt|vedtaget|imødekommet)",
          "(~udvalget|~rådet|~bestyrelsen|~forsamlingen) (kan|kunne) ikke (godkende|tiltræde|imødekomme|anbefale|støtte)",
          "kan ikke (godkendes|tiltrædes|imødekommes|anbefales)",
          "(forkastet|forkastede|forkastes|forkastedes|nedstemt|nedstemtes|afvist|afviste|afvises|afvistes|bortfalder ikke)",
          "(forslaget|indstillingen|ændringsforslaget|Forslaget|Indstillingen|Ændringsforslaget) (faldt|falder|er [dermed|derfor|herefter] faldet|bortfaldt|bortfalder)",
          "(~forslag|~forslaget) [(om|til) {word:a} [{word:b}] [{word:c}]] (faldt|bortfaldt)",
          "(~forslag|~forslaget) fra {words3:who} (faldt|bortfaldt)",
          "(gav|gives|meddeler|meddeles) afslag",
          "(Afslag|afslag) [blev|er] (givet|meddelt)",
          "(afslået|afslog|afslås|afslår)",
          "(opnåede|fik) ikke flertal",
          "(forslaget|Forslaget|ændringsforslaget|Ændringsforslaget) faldet"
        ],
        "examples": [
          "Ældrerådet kan ikke anbefale udkastet.",
          "Udvalget godkendte ikke forslaget.",
          "Forslaget blev ikke vedtaget.",
          "Anbefales ikke.",
          "Forslaget faldt.",
          "Enhedslistens ændringsforslag faldt.",
          "Forslaget fra A faldt.",
          "Ændringsforslaget blev dermed forkastet."
        ],
        "not": [
          "Udvalget godkendte forslaget.",
          "Prisen faldt."
        ]
      },
      "withdrawn": {
        "attributes": {
          "kind": "withdrawn"
        },
        "forms": [
          "(udgår|udgik|udgået)",
          "(taget|tages|toges|trukket) af dagsordenen",
          "(sagen|punktet|emnet|Sagen|Punktet|Emnet) (blev taget|er taget|tages|toges) af",
          "(trukket|trækkes) tilbage",
          "(trak|trækker) [sit] (forslaget|sagen|punktet|indstillingen|ændringsforslaget|forslag|ændringsforslag) [tilbage]",
          "frafaldet",
          "(forslaget|Forslaget|ændringsforslaget|Ændringsforslaget) (faldt|bortfaldt|bortfalder)[,] (da|idet|fordi|efter at) {words:who} (trak|trækker|havde trukket) (det|forslaget|sit forslag) [tilbage]",
          "(sagen|punktet|emnet|Sagen|Punktet|Emnet) (blev|er) [derfor|derefter|herefter|dermed] trukket[ tilbage]",
          "(sagen|punktet|Sagen|Punktet) (bortfaldt|bortfalder)",
          "(forslaget|Forslaget|ændringsforslaget|Ændringsforslaget) (blev|er) [derfor|derefter|herefter|dermed] trukket[ tilbage]"
        ],
        "examples": [
          "Forslaget bortfaldt, da Bo Ek (V) trak det tilbage.",
          "Sagen blev trukket.",
          "Punktet udgik.",
          "Udgår.",
          "Forslaget blev derfor trukket.",
          "Sagen blev taget af dagsordenen.",
          "Forslagsstilleren trak forslaget tilbage.",
          "Ole trak sit forslag."
        ],
        "not": [
          "Udgiften afholdes.",
          "Udgangen af året"
        ]
      },
      "approved-short": {
        "attributes": {
          "kind": "approved"
        },
        "forms": [
          "(Referat|Referatet|referat|referatet|Dagsorden|Dagsordenen|dagsorden|dagsordenen|Protokol|Protokollen|Regnskab|Regnskabet) [er|var] (OK|Ok|ok)"
        ],
        "examples": [
          "Referat OK.",
          "Dagsordenen er ok."
        ],
        "not": [
          "Referat fra OK Fonden"
        ]
      },
      "approved-alone": {
        "attributes": {
          "kind": "approved",
          "whole": true
        },
        "forms": [
          "(OK|Ok|ok|O.k.)[.]"
        ],
        "examples": [
          "OK"
        ],
        "not": [
          "OK med lys"
        ]
      },
      "withdrawn-alone": {
        "attributes": {
          "kind": "withdrawn",
          "whole": true
        },
        "forms": [
          "(Taget|Tages) af[.]"
        ],
        "examples": [
          "Taget af."
        ],
        "not": [
          "Udgiften tages af kontoen."
        ]
      },
      "postponed": {
        "attributes": {
          "kind": "postponed"
        },
        "forms": [
          "(udsat|udskudt|udsættes|udsattes|udskydes|udskød|udskødes)",
          "udsatte (sagen|punktet|behandlingen|drøftelsen|beslutningen|mødet|emnet)",
          "(besluttede|besluttet|vedtog|enedes om|vedtaget)[,] at (udsætte|udskyde)",
          "(genoptages|genfremsættes|genfremlægges)",
          "(blev|er|bliver) [besluttet] (udsat|udskudt)",
          "besluttet (udsat|udskudt)",
          "(venter|afventer) [til] (næste|kommende) (møde|bestyrelsesmøde|rådsmøde|udvalgsmøde)",
          "(tages op|tages op igen|behandles|flyttes|flyttet|overføres|overført) [på|til] (næste|kommende) (møde|bestyrelsesmøde|rådsmøde|udvalgsmøde)",
          "(tages op|tager det op|drøftes|behandles) igen",
          "(Tages|tages) op på næste (møde|~møde|BM)",
          "(sat|sættes|stilles) i bero",
          "(kommer|Kommer) på næste (gang|møde|~møde)"
        ],
        "examples": [
          "Punktet blev besluttet udskudt.",
          "Udsat.",
          "Sagen udsattes.",
          "Forummet besluttede at udsætte drøftelsen.",
          "Sagen genoptages på næste møde.",
          "Venter til næste møde.",
          "Flyttes til næste møde.",
          "Tages op på næste menighedsrådsmøde.",
          "Sagen er sat i bero."
        ],
        "not": [
          "Der er udsatte børn.",
          "udsathed"
        ]
      },
      "referred": {
        "attributes": {
          "kind": "referred"
        },
        "forms": [
          "(oversendt|oversendes|oversendte|oversendtes|oversender|fremsendtes|fremsendes|fremsendt|fremsender|fremsendte|videresendes|videresendt|tilbagesendes|tilbagesendtes|tilbagesendt)",
          "(sendt|sendes|sendte|sender) … (tilbage|retur)",
          "(sendt|sendes|sendte|sendtes|sender) [dermed|derfor|herefter|hermed] (i|til) [offentlig|ekstern|intern|fornyet] høring",
          "(besluttede|vedtog|godkendte)[,] at sende … (høring|tilbage)",
          "(sagen|punktet|forslaget|Sagen|Punktet|Forslaget) (henvises|henvist|henvistes|blev henvist) til",
          "(henviste|besluttede at henvise) (sagen|punktet|forslaget)",
          "(sagen|punktet|forslaget|ansøgningen|Sagen|Punktet|Forslaget|Ansøgningen) (sendes|sendtes|blev sendt|er sendt) til"
        ],
        "examples": [
          "Sagen sendes tilbage til arbejdsgruppen.",
          "Oversendes til byrådet.",
          "Planen blev sendt i offentlig høring.",
          "Sagen sendes til provstiudvalget."
        ],
        "not": [
          "Mails sendes ud til cheferne.",
          "Der henvises i notatet"
        ]
      },
      "noted": {
        "attributes": {
          "kind": "noted"
        },
        "forms": [
          "(tog|tager|taget|tages|toges|Taget|Tages) … til efterretning",
          "til efterretning",
          "[Taget ]til orientering"
        ],
        "examples": [
          "Udvalget tog orienteringen til efterretning.",
          "Meddelelserne toges til efterretning.",
          "Til efterretning.",
          "Taget til orientering."
        ],
        "not": [
          "Udvalget fik en orientering."
        ]
      },
      "approved-clause": {
        "attributes": {
          "kind": "approved"
        },
        "forms": [
          "(gennemgik|fremlagde|forelagde|læste|oplæste|aflagde|præsenterede) … (som|der|hvilken|hvilket|hvilke) [herefter|derefter|efterfølgende] (blev|er) [enstemmigt] godkendt[ enstemmigt| uden bemærkninger| af (forsamlingen|generalforsamlingen|mødet|bestyrelsen|udvalget|rådet)]."
        ],
        "examples": [
          "Dirigenten gennemgik dagsordenen, som blev godkendt af forsamlingen.",
          "Kassereren fremlagde regnskabet, der blev enstemmigt godkendt."
        ],
        "not": [
          "Formanden gennemgik planen, som blev godkendt i maj.",
          "Planen, som blev godkendt."
        ]
      },
      "noted-clause": {
        "attributes": {
          "kind": "noted"
        },
        "forms": [
          "(orienterede|gennemgik|fremlagde|forelagde|oplæste|aflagde|præsenterede|redegjorde) … (som|der|hvilken|hvilket|hvilke) [herefter|derefter|efterfølgende] (blev|er) taget til efterretning[ af (forsamlingen|generalforsamlingen|mødet|bestyrelsen|udvalget|rådet)]."
        ],
        "examples": [
          "Bo Ek orienterede om regnskabet, som blev taget til efterretning."
        ],
        "not": [
          "Formanden gennemgik planen, som blev taget til efterretning i maj."
        ]
      },
      "recommended": {
        "attributes": {
          "kind": "recommended"
        },
        "forms": [
          "(anbefales|anbefalet|anbefaler|anbefalede|anbefaledes) [godkendt|vedtaget|tiltrådt]",
          "(indstilles|anbefales) (forslaget|sagen|indstillingen|indstillingerne|punktet|det) (godkendt|vedtaget|tiltrådt)",
          "(indstilles|indstilledes|indstillet|indstiller) [godkendt|vedtaget|tiltrådt|til {body:to}]"
        ],
        "examples": [
          "Anbefales.",
          "Indstilles godkendt.",
          "Herefter indstilles forslaget godkendt.",
          "Økonomiudvalget anbefaler indstillingen."
        ],
        "not": [
          "Anbefalingen fremgår."
        ]
      },
      "approved": {
        "attributes": {
          "kind": "approved"
        },
        "forms": [
          "(godkendt|godkendte|godkender|godkendes|godkendtes)",
          "(tiltrådt|tiltrådte|tiltræder|tiltrædes|tiltrådtes)",
          "(vedtaget|vedtog|vedtager|vedtages|vedtoges)",
          "(bevilget|bevilgede|bevilger|bevilges|bevilgedes)",
          "(tilsluttede|tilslutter|tilsluttet) [sig]",
          "(~udvalget|~rådet|~bestyrelsen|og) kan (tilslutte sig|tiltræde)[ det fremsendte]",
          "(imødekommet|imødekom|imødekommes|imødekommer)",
          "(bifaldt|bifaldet|bifalder|bifaldes)",
          "(bakkede|bakker) op om",
          "(indstillingen|indstillingerne|indstilling|Indstillingen|Indstillingerne|Indstilling) [blev] (fulgt|følges|fulgtes)"
        ],
        "examples": [
          "Godkendt.",
          "Protokollen godkendtes og underskreves.",
          "Chefgruppen godkendte referatet.",
          "Indstillingen blev vedtaget.",
          "Tiltrådt."
        ],
        "not": [
          "Godkendelsen gives.",
          "Vedtagelse",
          "Vedtægterne"
        ]
      },
      "elected-clause": {
        "attributes": {
          "kind": "elected"
        },
        "forms": [
          "(foreslog|indstillede) … (som|der) [herefter|derefter] (blev|er) [enstemmigt] (valgt|genvalgt|nyvalgt)[ enstemmigt| med akklamation| ved akklamation]."
        ],
        "examples": [
          "Bestyrelsen foreslog Bo Ek, der blev valgt."
        ],
        "not": [
          "Bestyrelsen foreslog Bo Ek, som blev valgt i maj."
        ]
      },
      "elected": {
        "attributes": {
          "kind": "elected"
        },
        "forms": [
          "(blev|er|blev der) [enstemmigt] (valgt|genvalgt|udpeget|nyvalgt)",
          "(valgt|genvalgt|nyvalgt|udpeget) (blev|er)",
          "(valgte|udpegede|genvalgte|udpeger|vælger|udpeges|vælges|valgtes|genvalgtes|nyvalgtes|udpegedes)",
          "(valgt|genvalgt|udpeget|Valgt|Genvalgt|Udpeget)",
          "konstituerede sig",
          "genvælges",
          "genvalg til"
        ],
        "examples": [
          "Tove Holk blev valgt.",
          "Rådet udpegede Tove Holk.",
          "Bestyrelsen konstituerede sig.",
          "Til referent valgtes Tove Holk."
        ],
        "not": [
          "Valget gælder.",
          "udvalgte"
        ]
      },
      "decided": {
        "attributes": {
          "kind": "decided"
        },
        "forms": [
          "(besluttede|besluttedes|beslutter|besluttet|bestemte|bestemtes|fastsatte|fastsattes|fastsættes|fastsat|bemyndigede|bemyndigedes|bemyndiges|bemyndiget)",
          "(blev|er) enige om",
          "(enedes|enes) om",
          "(~udvalget|~rådet|~bestyrelsen|~forsamlingen) har besluttet",
          "besluttes",
          "(blev|er) aftalt[,] at",
          "(aftalte|aftaltes|aftales)",
          "traf beslutning om",
          "(blev|bliver) (nedsat|fastlagt)",
          "fastlægges"
        ],
        "examples": [
          "Chefgruppen besluttede, at planen sendes ud.",
          "Det blev besluttet at mødes igen.",
          "Bestyrelsen har besluttet at holde fest.",
          "Det blev aftalt at mødes igen."
        ],
        "not": [
          "Beslutningen træffes senere."
        ]
      },
      "discussed": {
        "attributes": {
          "kind": "discussed"
        },
        "forms": [
          "(drøftet|drøftede|drøftedes|drøfter|drøftes)",
          "(behandlede|debatterede|debatteret)",
          "reflekterede [over]",
          "havde en (drøftelse|dialog)",
          "(Sagen|Punktet|Emnet) blev behandlet",
          "(diskuteret|diskuterede|diskuteredes|diskuterer)",
          "(talte|snakkede) om",
          "(blev|er) (talt|snakket) om"
        ],
        "examples": [
          "Chefgruppen drøftede planen.",
          "Drøftet.",
          "Vi diskuterede forløbet.",
          "Der blev snakket om festen."
        ],
        "not": [
          "Drøftelsen fortsætter."
        ]
      },
      "briefed": {
        "attributes": {
          "kind": "informed",
          "briefing": true
        },
        "forms": [
          "orienterede",
          "(gav|giver) [en|en kort] orientering",
          "(orienterer|orienteres) om"
        ],
        "examples": [
          "Direktøren orienterede om lederdagen.",
          "Formanden gav en kort orientering."
        ],
        "not": [
          "Orienteringen er vedlagt."
        ]
      },
      "informed": {
        "attributes": {
          "kind": "informed"
        },
        "forms": [
          "(præsenterede|redegjorde|oplyste|meddelte|gennemgik|fortalte|fremlagde|informerede|berettede|indledte|aflagde|aflægger)",
          "(gav|giver) [en|en kort] status",
          "(blev|er|bliver) (orienteret|præsenteret|præsenteres|informeret|gennemgået|oplyst|fremlagt)",
          "(blev|er) … præsenteret",
          "(~orientering|~orienteringen|Information|Informationen|Status) [blev|er] (givet|givet ved)",
          "(orienteret|præsenteret|gennemgået) (om|for|af)",
          "[var|er] gennemgået.",
          "blev (svaret på|besvaret)"
        ],
        "examples": [
          "Forummet blev præsenteret for tallene.",
          "Chefen gav status på planen.",
          "Orientering givet."
        ],
        "not": [
          "Orienteringen er vedlagt.",
          "Præsentationen er vedlagt."
        ]
      },
      "none": {
        "attributes": {
          "kind": "none",
          "whole": true
        },
        "forms": [
          "(Intet|Ingen|Ingenting)[.]",
          "(Intet|Ingenting) til (punktet|dette punkt|referat)[.]",
          "(Intet|Ingen) (at bemærke|at referere|at tilføje|mødt|fremmødte|bemærkninger|kommentarer|meddelelser|nyt|spørgsmål|sager)[.]",
          "Der var (ingen|intet|ikke) {phrase:what}[.]",
          "(Vi|~udvalget|~rådet|~bestyrelsen) (havde|har) ingen (bemærkninger|kommentarer|spørgsmål)[.]",
          "-",
          "–",
          "(Intet|Ingenting|Ikke noget) [nyt|andet] (til|under) {phrase:what}[.]",
          "(Intet|Ikke noget|Ingenting) at (berette|rapportere)[.]",
          "Intet (pt|pt.|p.t.)[.]",
          "Ingen (indkomne|indkommet|indgået|tilgået) {word:what}[.]",
          "Ingen (forslag|post|salg|afbud|spørgetid|henvendelser)[.]"
        ],
        "examples": [
          "Intet.",
          "Ingen",
          "Ingenting",
          "Intet til punktet.",
          "Intet at bemærke.",
          "Der var ingen spørgsmål.",
          "Ældrerådet har ingen bemærkninger.",
          "Intet til eventuelt.",
          "Ikke noget at berette.",
          "Intet pt.",
          "Ingen post."
        ],
        "not": [
          "Intet af dette blev drøftet, men planen blev godkendt.",
          "Ingen stemte imod, og planen blev godkendt."
        ]
      }
    },
    "outcomePoint": {
      "label": {
        "attributes": {
          "label": true
        },
        "forms": [
          "(Ad|Ad.|Vedr.|Vedrørende) [punkt|pkt.|punkterne|nr.|at] {pointnumbers:points}"
        ],
        "examples": [
          "Ad 1",
          "Ad pkt. 1 og 2",
          "Ad. 3-5",
          "Vedr. punkt 2"
        ],
        "not": [
          "Ad libitum",
          "Vedrørende sagen"
        ]
      },
      "mention": {
        "attributes": {},
        "forms": [
          "[mens|hvorimod|for så vidt angår] [indstillingens |indstillingen |forslagets ](punkt|punkterne|pkt.|indstillingspunkt|indstillingspunkterne|delpunkt) [nr.] {pointnumbers:points} [i indstillingen|af indstillingen]",
          "[mens|hvorimod|for så vidt angår] [indstillingens ]{pointnumbers:points}. (punkt|indstillingspunkt|delpunkt)"
        ],
        "examples": [
          "Punkt 1 blev godkendt.",
          "Udvalget godkendte indstillingens pkt. 1-3.",
          "mens punkt 3 blev udsat",
          "indstillingens 2. punkt"
        ],
        "not": [
          "Punktet blev godkendt.",
          "standpunkt 1"
        ]
      }
    },
    "electionTitle": {
      "words": {
        "attributes": {},
        "forms": [
          "(Valg|Genvalg|Nyvalg|Suppleringsvalg|Udpegning) (af|til)",
          "Konstituering"
        ],
        "examples": [
          "Valg af dirigent",
          "Udpegning af medlem til rådet"
        ],
        "not": [
          "Valgbestyrelsen",
          "Kommunalvalg"
        ]
      }
    },
    "agendaChange": {
      "item": {
        "attributes": {},
        "forms": [
          "(Punkt|Pkt.|Sag) [nr.] {count:number} … (af dagsordenen|fra dagsordenen|på dagsordenen|til dagsordenen|behandles som|blev behandlet som|behandles før|behandles efter)",
          "(Punkt|Pkt.|Sag) [nr.] {count:number} {heading:title} (udsættes|udsat|udgår|udgik)",
          "(Punkt|Pkt.|Sag) [nr.] {count:number} … (blev behandlet før|blev behandlet efter|rykkes)"
        ],
        "examples": [
          "Punkt 8 blev taget af dagsordenen.",
          "Punkt 19 behandles som punkt 2.",
          "Punkt 12 Ny sti ved havnen udsættes."
        ],
        "not": [
          "Punkt 2 i indstillingen blev godkendt.",
          "Punkt 2 udsættes."
        ]
      }
    },
    "advice": {
      "body": {
        "attributes": {},
        "forms": [
          "{body} (anbefaler|anbefalede|tiltræder|tiltrådte|indstiller) (indstillingen|indstillingerne|sagen|forslaget) [godkendt][.]",
          "{body} (anbefaler|anbefalede|tiltræder|tiltrådte) {bodyname:whose}s indstilling[.]"
        ],
        "examples": [
          "Økonomiudvalget anbefaler indstillingen."
        ],
        "not": [
          "Økonomiudvalget anbefaler, at planen godkendes."
        ]
      }
    },
    "amendment": {
      "changes": {
        "attributes": {},
        "forms": [
          "med (den|de|denne|følgende|enkelte|mindre|disse|få) [faldne|nævnte|faldende|vedtagne|foreslåede|beskrevne|skitserede|anførte|fremsatte] (ændring|ændringer|ændringerne|tilføjelse|tilføjelser|tilføjelserne|bemærkning|bemærkninger|bemærkningerne|kommentar|kommentarer|kommentarerne|rettelse|rettelser|rettelserne|præcisering|præciseringer|forbehold)",
          "med (ændring|ændringer|tilføjelse|tilføjelser|bemærkning|bemærkninger|rettelse|rettelser|kommentarer|præcisering) (om|af|til|om\\,|til\\,)",
          "med {word:whose}s (ændring|ændringer|ændringsforslag|tilføjelse|tilføjelser|bemærkning|bemærkninger|rettelse|rettelser)",
          "med bemærkning om",
          "således at",
          "med tilføjelse af",
          "idet",
          "bortset fra (således|med|at)",
          "i (den|en) (ændrede|justeret|revideret|tilrettet) (form|udgave|version)"
        ],
        "examples": [
          "med den ændring, at",
          "med følgende kommentarer",
          "med bemærkning om, at"
        ],
        "not": [
          "uden bemærkninger",
          "med 7 stemmer for"
        ]
      },
      "exception": {
        "attributes": {
          "main": true
        },
        "forms": [
          "dog {word:how}"
        ],
        "examples": [
          "dog uden lys",
          "dog begynder mødet"
        ],
        "not": [
          "dog"
        ]
      }
    },
    "subordinate": {
      "clause": {
        "attributes": {},
        "forms": [
          "at",
          "som",
          "der",
          "da",
          "fordi",
          "hvis",
          "når",
          "inden",
          "såfremt",
          "hvorvidt",
          "hvordan",
          "hvorfor",
          "hvilke",
          "hvilken",
          "hvilket",
          "hvad",
          "selvom",
          "mens",
          "hvor",
          "så",
          "idet",
          "jf.",
          "hvornår",
          "siden",
          "efter at"
        ],
        "examples": [
          "oplyste at",
          ", som blev godkendt"
        ],
        "not": [
          "hvorefter",
          "derfor",
          "Der",
          "At"
        ]
      }
    },
    "modal": {
      "verb": {
        "attributes": {},
        "forms": [
          "(skal|kan|vil|ville|skulle|kunne|bør|burde|må|måtte|forventes|ønskes|ønsker|forventer)"
        ],
        "examples": [
          "skal",
          "kan"
        ],
        "not": [
          "skaller"
        ]
      }
    },
    "earlier": {
      "words": {
        "attributes": {},
        "forms": [
          "har",
          "havde",
          "senest",
          "tidligere"
        ],
        "examples": [
          "har anbefalet",
          "behandlede senest"
        ],
        "not": [
          "harme",
          "seneste"
        ]
      }
    },
    "coordinator": {
      "words": {
        "attributes": {},
        "forms": [
          "og",
          "men",
          "samt",
          "eller",
          "hvorefter",
          "herefter",
          "derefter"
        ],
        "examples": [
          "og ungeområdet",
          "men Rådet drøftede"
        ],
        "not": [
          "ogen",
          "mens"
        ]
      }
    },
    "documentType": {
      "referat": {
        "attributes": {
          "type": "referat"
        },
        "forms": [
          "~referat",
          "Åbent referat",
          "Godkendt referat",
          "Beslutninger fra mødet",
          "R E F E R A T",
          "Åben referat",
          "(Dagsorden|Dagorden)(/| / | og | m. | med )referat",
          "Endeligt godkendt [offentligt] referat",
          "Offentligt referat",
          "Foreløbigt referat",
          "Kort referat",
          "M Ø D E R E F E R A T"
        ],
        "examples": [
          "REFERAT Chefforum d. 17-01-2024",
          "Referat",
          "R E F E R A T",
          "Beslutningsreferat",
          "Bestyrelsesreferat",
          "Dagsorden/referat fra bestyrelsesmøde"
        ],
        "not": [
          "Referatet godkendes",
          "Referenter",
          "Mødereferater"
        ]
      },
      "dagsorden": {
        "attributes": {
          "type": "dagsorden"
        },
        "forms": [
          "Dagsorden",
          "Tillægsdagsorden",
          "Åben dagsorden",
          "Dagsorden med vedtagelser",
          "Mødeindkaldelse",
          "Indkaldelse til",
          "D A G S O R D E N",
          "M Ø D E I N D K A L D E L S E"
        ],
        "examples": [
          "DAGSORDEN",
          "D A G S O R D E N",
          "Dagsorden til møde",
          "Indkaldelse til bestyrelsesmøde"
        ],
        "not": [
          "Dagsordenen godkendes",
          "Dagsordenspunkter"
        ]
      },
      "beslutningsprotokol": {
        "attributes": {
          "type": "beslutningsprotokol"
        },
        "forms": [
          "Beslutningsprotokol",
          "Protokol",
          "Protokoludskrift",
          "Dagsorden (og|/|med) (beslutningsprotokol|protokol)",
          "Udskrift af [byrådets|kommunalbestyrelsens|udvalgets] (beslutningsprotokollen|protokollen|forhandlingsprotokollen|beslutningsprotokol|protokol)",
          "B E S L U T N I N G S P R O T O K O L",
          "P R O T O K O L",
          "Bestyrelsesprotokol"
        ],
        "examples": [
          "BESLUTNINGSPROTOKOL",
          "Dagsorden og beslutningsprotokol",
          "UDSKRIFT AF BESLUTNINGSPROTOKOLLEN FOR BYRÅDET",
          "B E S L U T N I N G S P R O T O K O L"
        ],
        "not": [
          "Protokollen underskrives"
        ]
      }
    },
    "filler": {
      "words": {
        "attributes": {},
        "forms": [
          "fra",
          "af",
          "for",
          "til",
          "med",
          "følgende",
          "nr.",
          "nr",
          "i",
          "på",
          "om",
          "den",
          "d.",
          "d",
          "kl.",
          "kl",
          "klokken",
          "møde",
          "mødet",
          "mødes",
          "ordinært",
          "ordinære",
          "ordinær",
          "ekstraordinært",
          "ekstraordinære",
          "ekstraordinær",
          "konstituerende",
          "åbent",
          "lukket",
          "afholdt",
          "afholdtes",
          "afholdes",
          "holdt",
          "holdtes",
          "holdes",
          "blev",
          "der",
          "fandt",
          "sted",
          "år",
          "protokol over",
          "under",
          "ved",
          "og",
          "dagsordener",
          "referater"
        ],
        "examples": [
          "fra",
          "Møde",
          "d."
        ],
        "not": [
          "mødested",
          "Fritid"
        ]
      }
    },
    "meetingWord": {
      "meeting": {
        "attributes": {},
        "forms": [
          "{word:stem}smøde",
          "{word:stem}smødet",
          "{word:stem} møde"
        ],
        "examples": [
          "Skolebestyrelsesmøde",
          "MR møde",
          "Byrådets møde"
        ],
        "not": [
          "Mødested"
        ]
      }
    },
    "placeWord": {
      "room": {
        "attributes": {},
        "forms": [
          "~lokale",
          "~lokalet",
          "~salen",
          "~sal",
          "~kantine",
          "~kantinen",
          "~kontor",
          "~kontoret",
          "~stue",
          "~stuen",
          "~værelse",
          "~værelset",
          "(personale|møde|fælles|gruppe|klasse|opholds|medarbejder)(rum|rummet)"
        ],
        "examples": [
          "Personalerummet",
          "Mødelokale 412",
          "Byrådssalen",
          "KB salen"
        ],
        "not": [
          "salg",
          "Chefforum"
        ]
      },
      "house": {
        "attributes": {},
        "forms": [
          "~rådhus",
          "~rådhuset",
          "~hus",
          "~huset",
          "~center",
          "~centret",
          "~centeret",
          "~hal",
          "~hallen",
          "~bibliotek",
          "~biblioteket",
          "~kirke",
          "~kirken",
          "~gård",
          "~gården",
          "~cafeteria",
          "~cafeteriet",
          "~caféen"
        ],
        "examples": [
          "Kulturhuset Kilden",
          "Rådhuset"
        ],
        "not": [
          "husleje"
        ]
      },
      "institution": {
        "attributes": {
          "institution": true
        },
        "forms": [
          "~skole",
          "~skolen",
          "~klub",
          "~klubben"
        ],
        "examples": [
          "Broskolen",
          "Nordby Roklub"
        ],
        "not": [
          "skoler",
          "klubber"
        ]
      },
      "host": {
        "attributes": {},
        "forms": [
          "(hos|Hos) {capitalised:who}"
        ],
        "examples": [
          "hos Bo Ek",
          "Hos Havnens Roklub"
        ],
        "not": [
          "hos 14"
        ]
      },
      "virtual": {
        "attributes": {},
        "forms": [
          "Teams",
          "Zoom",
          "online",
          "virtuelt",
          "Skype"
        ],
        "examples": [
          "Teams"
        ],
        "not": [
          "teamet"
        ]
      }
    },
    "role": {
      "office": {
        "attributes": {},
        "forms": [
          "[1.|2.|3.] ~(formand|formanden|borgmester|borgmesteren)",
          "[teknisk|tekn.|kommunal|administrerende|adm.|konstitueret|konst.|pædagogisk|daglig|faglig|ledende|stedfortrædende] ~(direktør|direktøren|chef|chefen|leder|lederen|præst|præsten|sekretær|sekretæren|repræsentant|inspektør|konsulent|rådgiver|koordinator|medarbejder|rektor|inspektøren|fuldmægtig|assistent|ingeniør|mester|planlægger|forvalter|foged|læge|lærer|forstander|bestyrer)",
          "~medlem",
          "(rådmand|provst|kasserer|referent|dirigent|ordstyrer|suppleant|stedfortræder|kirkeværge|revisor|advokat|observatør|kordegn|organist|kirketjener|jurist|arkitekt|overlæge)",
          "(graver|regnskabsfører|forretningsfører|forperson|forkvinde|pædagog|fmd.|kassér|kassere)"
        ],
        "examples": [
          "Overborgmester Tove Ravnkilde",
          "sognepræst Anna Berg",
          "1. næstformand Erik Balle",
          "teknisk direktør Erik Balle",
          "kontorfuldmægtig Erik Balle",
          "Byrådsmedlem Erik Balle"
        ],
        "not": [
          "Tove Ravnkilde",
          "Ledende",
          "Medlemmer"
        ]
      }
    },
    "union": {
      "union": {
        "attributes": {},
        "forms": [
          "FOA",
          "DSR",
          "HK",
          "BUPL",
          "DLF",
          "3F",
          "TR",
          "FTR",
          "AMR",
          "FTF",
          "AC",
          "SL",
          "IDA",
          "PMF",
          "DLO",
          "FAP",
          "MED"
        ],
        "examples": [
          "FOA"
        ],
        "not": [
          "SF"
        ]
      }
    },
    "independent": {
      "outside": {
        "attributes": {},
        "forms": [
          "UP",
          "u.p.",
          "u.p",
          "UFP",
          "uden for parti",
          "udenfor parti",
          "uden for partierne",
          "udenfor partierne",
          "løsgænger",
          "løsgængere",
          "partiløs",
          "uafhængig"
        ],
        "examples": [
          "Løsgænger",
          "UP",
          "Uden for parti"
        ],
        "not": [
          "Upton"
        ]
      }
    },
    "away": {
      "excused": {
        "attributes": {
          "excused": "yes"
        },
        "forms": [
          "afbud",
          "ved afbud",
          "med afbud",
          "meldt afbud",
          "har meldt afbud",
          "havde meldt afbud",
          "fraværende med afbud",
          "fravær med afbud",
          "meldt forfald",
          "har meldt forfald",
          "havde meldt forfald"
        ],
        "examples": [
          "ved afbud"
        ],
        "not": [
          "uden afbud"
        ]
      },
      "unexcused": {
        "attributes": {
          "excused": "no"
        },
        "forms": [
          "uden afbud",
          "fraværende uden afbud",
          "udeblevet",
          "udeblev",
          "udeblev uden afbud"
        ],
        "examples": [
          "uden afbud"
        ],
        "not": [
          "afbud"
        ]
      },
      "absent": {
        "attributes": {},
        "forms": [
          "fraværende",
          "fravær",
          "ikke til stede",
          "ikke tilstede",
          "ikke mødt",
          "ej mødt",
          "ej til stede",
          "deltog ikke",
          "deltager ikke",
          "var fraværende",
          "syg",
          "sygemeldt",
          "sygdom",
          "på orlov",
          "forfald",
          "ferie",
          "på ferie",
          "forhindret",
          "pga.",
          "på grund af",
          "grundet",
          "orlov"
        ],
        "examples": [
          "fraværende",
          "syg",
          "pga. sygdom"
        ],
        "not": [
          "til stede",
          "sygeplejerske"
        ]
      }
    },
    "nobody": {
      "nobody": {
        "attributes": {},
        "forms": [
          "Ingen[.]",
          "Ingen afbud[.]",
          "Ingen fraværende[.]",
          "Ikke nogen[.]",
          "Intet[.]",
          "Alle[.]",
          "Alle til stede[.]",
          "Alle medlemmer[.]",
          "Navn",
          "Navne",
          "Parti",
          "Liste",
          "Partibogstav",
          "Funktion",
          "-",
          "–",
          "Ikke registreret[.]",
          "Alle mødt[.]"
        ],
        "examples": [
          "Ingen.",
          "Ingen",
          "Alle",
          "Parti"
        ],
        "not": [
          "Ingen Bo"
        ]
      }
    },
    "partOfMeeting": {
      "part": {
        "attributes": {},
        "forms": [
          "(punkt|punkter|punkterne|pkt.|pkt|dagsordenspunkt|dagsordenspunkterne|sag|sagerne|kl.|kl|klokken)[:][ nr.] {count}",
          "(under|ved|til) (dette punkt|punktet|sagen)",
          "(behandlingen|behandling) af (dette punkt|punktet|sagen|dagsordenens)",
          "(fra|til|efter|før) (frokost|pausen|middag)"
        ],
        "examples": [
          "deltog ikke i punkt 4",
          "mødt kl. 15.20",
          "fraværende under dette punkt"
        ],
        "not": [
          "afbud",
          "formand"
        ]
      }
    },
    "substitute": {
      "came": {
        "attributes": {},
        "forms": [
          "(Stedfortræder|stedfortræder|Suppleant|suppleant|Vikar|vikar|Afløser|afløser|Substitut|substitut|Stedfortræderen|suppleanten)[:| er| var] {name:in}",
          "{name:in} (som stedfortræder|som suppleant|stedfortræder|suppleant|deltog i stedet|mødte i stedet|deltager i stedet)",
          "(afløst|erstattet|repræsenteret) (af|ved) {name:in}",
          "(I|i) stedet for {name:out} \\({letter}\\) (mødte|møder|deltog|deltager|er indkaldt|blev indkaldt)[:] {name:in}",
          "(I|i) stedet [for {name:out}] (mødte|møder|deltog|deltager|er indkaldt|blev indkaldt)[:] {name:in}",
          "(I|i) (hans|hendes|deres|dennes) sted (mødte|deltog|deltager|var indkaldt|er indkaldt|blev indkaldt|var mødt)[:] {name:in}",
          "Som (stedfortræder|suppleant) for {name:out}(,| \\({letter}\\)|, {letter}) (deltog|deltager|mødte|møder|er indkaldt|var indkaldt|blev indkaldt)[:] {name:in}",
          "Som (stedfortræder|suppleant) [for {name:out}] (deltog|deltager|mødte|møder|er indkaldt|var indkaldt|blev indkaldt)[:] {name:in}",
          "{name:in} [\\({letter}\\)] (deltog|deltager|mødte|møder|mødt|indtrådte|er indkaldt|var indkaldt) [som (stedfortræder|suppleant|vikar)] [i stedet] for {name:out}",
          "(Stedfortræder|Suppleant|stedfortræder|suppleant) for {name:out}(:| er| var) {name:in}",
          "(suppleant|stedfortræder|vikar|afløser|Suppleant|Stedfortræder|indkaldt|mødt|deltog) for {name:out}",
          "i stedet for {name:out}",
          "for hvem (deltog|deltager|mødte|møder|er indkaldt|var indkaldt|blev indkaldt) {name:in}"
        ],
        "examples": [
          "I stedet for Bo Ek deltog Åse Ømark",
          "stedfortræder: Jens Winther Dahl",
          "Som stedfortræder for Bo Ek, V deltog Åse Ømark, V.",
          "Bo Ek, for hvem deltog Åse Ømark",
          "Lars Hede deltog for Bo Ek",
          "suppleant for Bodil Carl",
          "Stedfortræder for Bo Ek: Åse Ømark (V)"
        ],
        "not": [
          "suppleanterne deltog"
        ]
      }
    },
    "substituteEntry": {
      "for": {
        "attributes": {},
        "forms": [
          "{fullname:in} [\\({letter}\\)] for {fullname:out} [\\({letter:outParty}\\)][.]"
        ],
        "examples": [
          "Bo Ek for Åse Ømark",
          "Bo Ek (A) for Åse Ømark (V)."
        ],
        "not": [
          "Bo Ek for kommunen",
          "Bo Ek deltog for Åse Ømark"
        ]
      }
    },
    "presence": {
      "excused-from": {
        "attributes": {
          "list": "absent",
          "excused": "yes"
        },
        "forms": [
          "[Der (er|var) ](Afbud|afbud) fra {whom:who}[.]"
        ],
        "examples": [
          "Afbud fra Bo Ek og Åse Ømark.",
          "Der var afbud fra Bo Ek"
        ],
        "not": [
          "Afbud"
        ]
      },
      "excused-except": {
        "attributes": {
          "list": "absent",
          "excused": "yes"
        },
        "forms": [
          "(Samtlige|Alle) [medlemmer|øvrige medlemmer|rådsmedlemmer|udvalgsmedlemmer] (var mødt|var til stede|var tilstede|deltog|mødte)[,] (undtagen|bortset fra|med undtagelse af|på nær) {whom:who}[,] (der|som) (havde meldt afbud|havde afbud|har meldt afbud)[.]"
        ],
        "examples": [
          "Samtlige medlemmer var mødt, undtagen Bo Ek, der havde meldt afbud."
        ],
        "not": [
          "Alle medlemmer var mødt."
        ]
      },
      "absent-except": {
        "attributes": {
          "list": "absent"
        },
        "forms": [
          "(Samtlige|Alle) [medlemmer|øvrige medlemmer|rådsmedlemmer|udvalgsmedlemmer] (var mødt|var til stede|var tilstede|deltog|mødte)[,] (undtagen|bortset fra|med undtagelse af|på nær) {whom:who}[.]"
        ],
        "examples": [
          "Alle var til stede undtagen Åse Ømark."
        ],
        "not": [
          "Alle var til stede."
        ]
      },
      "excused": {
        "attributes": {
          "list": "absent",
          "excused": "yes"
        },
        "forms": [
          "{whom:who} (havde meldt afbud|har meldt afbud|meldte afbud|havde afbud|har afbud|var fraværende med afbud|er fraværende med afbud)[ til mødet] [{words:what}][.]"
        ],
        "examples": [
          "Bo Ek og Åse Ømark havde meldt afbud."
        ],
        "not": [
          "Bo Ek var fraværende."
        ]
      },
      "absent": {
        "attributes": {
          "list": "absent"
        },
        "forms": [
          "{whom:who} (var fraværende|er fraværende|var ikke til stede|deltog ikke|deltager ikke|kom ikke|udeblev|var forhindret)[ i mødet| på mødet] [{words:what}][.]"
        ],
        "examples": [
          "Bo Ek (A) var fraværende."
        ],
        "not": [
          "Bo Ek deltog."
        ]
      },
      "present": {
        "attributes": {
          "list": "present"
        },
        "forms": [
          "{whom:who} (deltog i mødet|deltog|var til stede|var mødt|var tilstede)[.]"
        ],
        "examples": [
          "Bo Ek og Åse Ømark deltog i mødet."
        ],
        "not": [
          "Bo Ek deltog ikke."
        ]
      },
      "part": {
        "attributes": {
          "list": "part"
        },
        "forms": [
          "{whom:who} (forlod|ankom|kom|mødte|gik|deltog|deltager|var|trådte|indtrådte|tiltrådte|er) {words:what}[.]"
        ],
        "examples": [
          "Lise Vang (B) forlod mødet kl. 16.40 under punkt 3.",
          "Lise Vang ankom kl. 17.54"
        ],
        "not": [
          "Lise Vang"
        ]
      }
    },
    "organisation": {
      "kommune": {
        "attributes": {},
        "forms": [
          "{words3:name} Kommune",
          "{words3:name} kommune",
          "{words3:name} KOMMUNE",
          "Region {capitalised:name}",
          "REGION {capitalised:name}",
          "Bornholms Regionskommune",
          "{capitalised:name} (Kommunia|KOMMUNIA)",
          "(Kommuneqarfik|KOMMUNEQARFIK) {capitalised:name}"
        ],
        "examples": [
          "Kildehøj Kommune",
          "Region Midtjylland"
        ],
        "not": [
          "kommunens rådhus"
        ]
      },
      "forening": {
        "attributes": {},
        "forms": [
          "(Foreningen|Grundejerforeningen|Boligforeningen|Boligselskabet|Andelsboligforeningen|Ejerforeningen|Borgerforeningen|Idrætsforeningen) {words3:name}",
          "(FORENINGEN|GRUNDEJERFORENINGEN|BOLIGFORENINGEN|BOLIGSELSKABET|ANDELSBOLIGFORENINGEN|EJERFORENINGEN|IDRÆTSFORENINGEN) {words3:name}",
          "{name} (Gymnasium[ (&|og) HF]|Skole|Friskole|Privatskole|Efterskole|Højskole|Handelsskole|Erhvervsskole|Universitet|Børnehus|Børnehave|Bylaug|Borgerforening|Bylaug)",
          "{name} (Idrætsforening|Gymnastikforening|Boldklub|Idrætsklub|Grundejerforening|Boligforening|Boligselskab|Borgerforening|Beboerforening|Andelsboligforening|Ejerforening|Sogn|Provsti|Vandværk[ a.m.b.a.]|Skytteforening|Sejlklub)",
          "(A/B|E/F|G/F) {words3:name}",
          "(Haveforeningen|Kolonihaveforeningen|Jagtforeningen|Bådelauget|Antennelauget|Landsbylauget|Varmeværket|Andelsforeningen|Beboerforeningen|Sportsforeningen) {words3:name}",
          "{name} (Haveforening|Havekoloni|Lokalråd|Landsbyråd|Jagtforening|Varmeværk|Varmeforsyning|Fjernvarme|Kraftvarmeværk|Landsbylaug|Bådelaug|Antennelaug)",
          "H/F {words3:name}"
        ],
        "examples": [
          "Grundejerforeningen Kildevang",
          "A/B Kildevang",
          "Nordvang Idrætsforening",
          "BOLIGFORENINGEN SOLVANG"
        ],
        "not": [
          "foreningen vedtager",
          "Grundejerforening"
        ]
      }
    },
    "bodyWord": {
      "udvalg": {
        "attributes": {},
        "forms": [
          "~udvalg",
          "~udvalget",
          "~udvalgene",
          "~udvalgets"
        ],
        "examples": [
          "Økonomiudvalget",
          "Teknik- og Miljøudvalget"
        ],
        "not": [
          "udvalgsformand"
        ]
      },
      "råd": {
        "attributes": {},
        "forms": [
          "~råd",
          "~rådet",
          "~rådets"
        ],
        "examples": [
          "Byrådet",
          "Ældrerådet",
          "Regionsrådet"
        ],
        "not": [
          "råder"
        ]
      },
      "forum": {
        "attributes": {},
        "forms": [
          "~forum",
          "~fora"
        ],
        "examples": [
          "Chefforum",
          "Direktørforum"
        ],
        "not": []
      },
      "bestyrelse": {
        "attributes": {},
        "forms": [
          "~bestyrelse",
          "~bestyrelsen",
          "~bestyrelsens"
        ],
        "examples": [
          "Kommunalbestyrelsen",
          "Skolebestyrelsen"
        ],
        "not": []
      },
      "meeting": {
        "attributes": {},
        "forms": [
          "~smøde",
          "~smødet"
        ],
        "examples": [
          "Skolebestyrelsesmøde",
          "Rådsmøde"
        ],
        "not": [
          "Møde"
        ]
      },
      "direktion": {
        "attributes": {},
        "forms": [
          "~direktion",
          "~direktionen"
        ],
        "examples": [
          "Direktionen"
        ],
        "not": []
      },
      "med": {
        "attributes": {},
        "forms": [
          "(Kommune|Hoved|Arbejdsplads|Afdelings|Område|Center|Lokal|Fag|Sektor)[-]MED",
          "(Kommune|Hoved|Arbejdsplads|Afdelings|Område|Center|Lokal|Fag) MED",
          "MED-udvalg",
          "MED-udvalget",
          "(HMU|LMU|RMU|FMU|MEDudvalg)"
        ],
        "examples": [
          "KommuneMED",
          "HMU"
        ],
        "not": [
          "medlem"
        ]
      },
      "repræsentation": {
        "attributes": {},
        "forms": [
          "~repræsentation",
          "~repræsentationen",
          "~forsamling",
          "~forsamlingen",
          "~magistrat",
          "~magistraten",
          "~nævn",
          "~nævnet",
          "~kreds",
          "~kredsen",
          "~kommission",
          "~kommissionen",
          "~repræsentantskab",
          "~repræsentantskabet",
          "~ledelse",
          "~ledelsen",
          "~netværk",
          "~netværket",
          "~gruppe",
          "~gruppen"
        ],
        "examples": [
          "Borgerrepræsentationen",
          "Generalforsamling"
        ],
        "not": []
      }
    },
    "bodyKind": {
      "kind": {
        "attributes": {},
        "forms": [
          "Råd",
          "Bestyrelse",
          "Udvalg",
          "Afdelingsbestyrelse",
          "Nævn",
          "Forum",
          "Direktion",
          "Forsamling"
        ],
        "examples": [
          "Bestyrelse"
        ],
        "not": [
          "Byråd"
        ]
      }
    },
    "headerField": {
      "body": {
        "attributes": {
          "field": "body"
        },
        "forms": [
          "Udvalg",
          "Udvalg Ikon",
          "Organ",
          "Mødeforum",
          "Mødeorgan",
          "Forum",
          "Råd",
          "Nævn",
          "Bestyrelse"
        ],
        "examples": [
          "Udvalg: Byrådet"
        ],
        "not": [
          "Udvalget drøftede"
        ]
      },
      "organisation": {
        "attributes": {
          "field": "organisation"
        },
        "forms": [
          "Kommune",
          "Myndighed",
          "Organisation",
          "Forening"
        ],
        "examples": [
          "Kommune: Kildehøj"
        ],
        "not": [
          "Kommunen har"
        ]
      },
      "date": {
        "attributes": {
          "field": "date"
        },
        "forms": [
          "Mødedato",
          "Dato",
          "Dato for møde",
          "Dato for mødet",
          "Møde (dato)",
          "Mødedag",
          "Dato og tid",
          "Dato og tidspunkt",
          "Dato og klokkeslæt",
          "Mødedato og tid",
          "Mødedato og tidspunkt",
          "Dato/tid",
          "Dato/tidspunkt",
          "Dato & tid",
          "Tid og dato",
          "Møde den:"
        ],
        "examples": [
          "Mødedato Onsdag d. 17. januar 2024",
          "Dato:"
        ],
        "not": [
          "Datoen er"
        ]
      },
      "time": {
        "attributes": {
          "field": "time"
        },
        "forms": [
          "Mødetidspunkt",
          "Tidspunkt Ikon",
          "Tidspunkt",
          "Tidspunkt for mødet",
          "Tid",
          "Klokkeslæt",
          "Mødetid",
          "Tidsrum",
          "Mødevarighed"
        ],
        "examples": [
          "Tid: kl. 17.00"
        ],
        "not": [
          "Tiden er"
        ]
      },
      "start": {
        "attributes": {
          "field": "startTime"
        },
        "forms": [
          "Starttidspunkt",
          "Starttidspunkt for møde",
          "Starttidspunkt for mødet",
          "Starttid",
          "Mødets starttidspunkt",
          "Start",
          "Start kl.",
          "Starter",
          "Møde start",
          "Mødet starter",
          "Mødet startede",
          "Mødestart",
          "Mødet åbnet",
          "Mødet begyndte",
          "Mødet begynder",
          "Mødet påbegyndt",
          "Påbegyndt",
          "Begyndt"
        ],
        "examples": [
          "STARTTIDSPUNKT"
        ],
        "not": [
          "Starten"
        ]
      },
      "end": {
        "attributes": {
          "field": "endTime"
        },
        "forms": [
          "Sluttidspunkt",
          "Sluttidspunkt for møde",
          "Sluttidspunkt for mødet",
          "Sluttid",
          "Mødet slut",
          "Mødeafslutning",
          "Mødets afslutning",
          "Mødets sluttidspunkt",
          "Mødet sluttede kl.",
          "Hævet",
          "Slut",
          "Slut kl.",
          "Slutter",
          "Møde slut",
          "Mødet slutter",
          "Mødet sluttede",
          "Mødet sluttet",
          "Mødet afsluttet",
          "Mødet hævet",
          "Mødeslut",
          "Afsluttet"
        ],
        "examples": [
          "SLUTTIDSPUNKT",
          "Slutter 17:25"
        ],
        "not": [
          "Sluttende"
        ]
      },
      "place": {
        "attributes": {
          "field": "place"
        },
        "forms": [
          "Mødested",
          "Sted",
          "Rum",
          "Hvor",
          "Lokale",
          "Mødelokale",
          "Lokation",
          "Mødet afholdes",
          "Mødet afholdt",
          "Møde afholdt",
          "Møde afholdes",
          "Afholdt",
          "Afholdes",
          "Møde lokation",
          "Adresse",
          "Tid og sted",
          "Sted og tid",
          "Dato og sted",
          "Dato, tid og sted",
          "Mødested og tid",
          "Sted/lokale",
          "Mødeafholdelse"
        ],
        "examples": [
          "Mødested 915",
          "Sted: Rådhuset"
        ],
        "not": [
          "Stedet er"
        ]
      },
      "other": {
        "attributes": {
          "field": "other"
        },
        "forms": [
          "Bemærkninger",
          "Bemærkning",
          "Dagsorden publiceret",
          "Udsendelsesdato",
          "Dannet den",
          "Mødeleder",
          "Mødeledelse",
          "Protokolfører",
          "Protokol",
          "Referent",
          "Ref.",
          "Ref",
          "Dirigent",
          "Sekretær",
          "Ordstyrer",
          "Mødenummer",
          "Møde nr.",
          "Type",
          "Mødetype",
          "Journalnr.",
          "Sagsbehandler",
          "Formand",
          "Næstformand",
          "Kontaktperson",
          "Næste møde",
          "Publiceringsdato",
          "Publiceret",
          "Referat publiceret",
          "Mødenavn",
          "Møde navn",
          "Forside:",
          "Information:",
          "Øvrige bemærkninger",
          "(Dagsorden|Referat) udsendt",
          "PDF:",
          "Tovholder",
          "Møderække"
        ],
        "examples": [
          "Bemærkninger:",
          "Referent: N.N."
        ],
        "not": [
          "Bemærkningerne"
        ]
      }
    },
    "attendance": {
      "present": {
        "attributes": {
          "list": "present"
        },
        "forms": [
          "Med:",
          "Til stede",
          "Tilstede",
          "Tilstede er",
          "Tilstede var",
          "Til stede er",
          "Til stede var",
          "Tilstedeværende",
          "Deltagere",
          "Deltagerne var",
          "Deltagerne er",
          "Mødedeltagere",
          "Deltagere i mødet",
          "Deltager",
          "Følgende deltog",
          "Følgende deltog i mødet",
          "Følgende var til stede",
          "I mødet deltog",
          "Deltog",
          "Medlemmer til stede",
          "Tilstedeværende medlemmer",
          "Mødte medlemmer",
          "Mødte",
          "Mødt",
          "Mødt var",
          "Mødt er",
          "Fremmødte",
          "Suppleanter til stede",
          "Desuden var til stede",
          "Til stede var desuden",
          "Endvidere var til stede",
          "Fremmøde",
          "Mødedeltagelse",
          "Fra bestyrelsen",
          "Øvrige deltagere",
          "Derudover deltog",
          "Herudover deltog",
          "Desuden deltog",
          "Endvidere deltog",
          "Desuden deltager",
          "Fra forvaltningen",
          "For forvaltningen",
          "Fra administrationen",
          "For administrationen",
          "Fra sekretariatet",
          "Øvrige fremmødte",
          "Eksterne deltagere",
          "Tilforordnede",
          "Forældre",
          "Medarbejdere",
          "Elever",
          "Personale",
          "Forældrevalgte",
          "Medarbejdervalgte",
          "Elevvalgte",
          "Ledelse",
          "Fra ledelsen",
          "Skolens ledelse",
          "~repræsentanter",
          "Ledelsesside",
          "Medarbejderside",
          "A-siden",
          "B-siden",
          "A-side",
          "B-side",
          "Fremmødt",
          "Deltagende",
          "Telefonisk",
          "(Online|Sekretariatet|Sekretariat|Ledelsen|Daglig ledelse):",
          "Eksterne deltager"
        ],
        "examples": [
          "Deltagere",
          "Til stede: N.N.",
          "Med: N.N.",
          "Forældrerepræsentanter"
        ],
        "not": [
          "Deltagerne drøftede",
          "Medlemmerne",
          "Med tak"
        ]
      },
      "members": {
        "attributes": {
          "list": "present",
          "members": true
        },
        "forms": [
          "{capitalised:body}s medlemmer",
          "Medlemmer",
          "(Bestyrelsen|Hovedbestyrelsen|Skolebestyrelsen|Afdelingsbestyrelsen|Menighedsrådet|Udvalget|Rådet):"
        ],
        "examples": [
          "Nævnets medlemmer:",
          "Bestyrelsen: N.N.",
          "Medlemmer: N.N."
        ],
        "not": [
          "Medlemmerne"
        ]
      },
      "side": {
        "attributes": {
          "list": "present"
        },
        "forms": [
          "(Fra|For) {whom:side}:"
        ],
        "examples": [
          "Fra boligforeningen: N.N."
        ],
        "not": [
          "Fra mødet",
          "Fra: N.N."
        ]
      },
      "excused": {
        "attributes": {
          "list": "absent",
          "excused": "yes"
        },
        "forms": [
          "Afbud",
          "Afbud fra",
          "Afbud modtaget fra",
          "Afbud var modtaget fra",
          "Fraværende med afbud",
          "Fraværende med afbud var",
          "Fravær med afbud",
          "Der er afbud fra",
          "Der var afbud fra",
          "Der var modtaget afbud fra",
          "Der er modtaget afbud fra",
          "Meldt afbud",
          "Meldt fra",
          "Følgende havde meldt afbud",
          "Med afbud"
        ],
        "examples": [
          "Afbud: N.N.",
          "Afbud"
        ],
        "not": [
          "Afbuddet"
        ]
      },
      "unexcused": {
        "attributes": {
          "list": "absent",
          "excused": "no"
        },
        "forms": [
          "Fraværende uden afbud",
          "Fravær uden afbud",
          "Udeblevet",
          "Udeblevne",
          "Uden afbud"
        ],
        "examples": [
          "Fraværende uden afbud: N.N."
        ],
        "not": [
          "Fraværende med afbud"
        ]
      },
      "absent": {
        "attributes": {
          "list": "absent"
        },
        "forms": [
          "Fraværende",
          "Fraværende er",
          "Fraværende var",
          "Fravær",
          "Afbud/fravær",
          "Afbud og fravær",
          "Fraværende/afbud",
          "Ikke til stede",
          "Ikke tilstede",
          "Ej til stede",
          "Ikke mødt",
          "Ikke mødte",
          "Ej mødt",
          "Ej mødt var",
          "Ikke mødt var",
          "Deltog ikke",
          "Medlemmerne var mødt, bortset fra",
          "Medlemmerne var til stede, undtagen",
          "Afbud/fraværende",
          "Afbud fra/fraværende"
        ],
        "examples": [
          "Fraværende: N.N."
        ],
        "not": [
          "Fraværet"
        ]
      },
      "other": {
        "attributes": {
          "list": "other"
        },
        "forms": [
          "Embedsmænd",
          "Embedsmandsdeltagere",
          "Gæster",
          "Gæst",
          "Stedfortrædere",
          "Suppleanter",
          "Observatører",
          "Inviterede",
          "Indkaldelse",
          "Indkaldte",
          "Eksterne medlemmer",
          "Øvrige indkaldte",
          "Indkaldt",
          "Tolk",
          "Særligt indkaldt"
        ],
        "examples": [
          "Gæster"
        ],
        "not": [
          "Gæsterne"
        ]
      }
    },
    "attendanceSide": {
      "of": {
        "attributes": {},
        "forms": [
          "(Fra|For) {whom:side}[:]"
        ],
        "examples": [
          "Fra kommunen",
          "For lejerne:"
        ],
        "not": [
          "Fraværende:",
          "Formand"
        ]
      }
    },
    "rollColumn": {
      "name": {
        "attributes": {
          "column": "name"
        },
        "forms": [
          "Navn",
          "Navne",
          "Medlem",
          "Medlemmer",
          "Deltager",
          "Deltagere",
          "Person",
          "Repræsentant"
        ],
        "examples": [
          "Navn",
          "Medlem"
        ],
        "not": [
          "Navnet"
        ]
      },
      "party": {
        "attributes": {
          "column": "party"
        },
        "forms": [
          "Parti",
          "Liste",
          "Partibogstav"
        ],
        "examples": [
          "Parti"
        ],
        "not": [
          "Partier"
        ]
      },
      "present": {
        "attributes": {
          "column": "present"
        },
        "forms": [
          "(Mødt|Til stede|Tilstede|Fremmødt|Fremmøde|Deltog|Deltaget|Mødte)[ja/nej]",
          "(Mødt|Til stede|Tilstede|Fremmødt|Deltog)[ ]/[ ](afbud|fravær|fraværende|ikke mødt)",
          "Status",
          "Deltagelse"
        ],
        "examples": [
          "Mødt",
          "Mødt/Afbud"
        ],
        "not": [
          "Mødte medlemmer"
        ]
      },
      "absent": {
        "attributes": {
          "column": "absent"
        },
        "forms": [
          "Afbud",
          "Fravær",
          "Fraværende",
          "Ikke til stede",
          "Udeblevet",
          "Ikke mødt"
        ],
        "examples": [
          "Afbud"
        ],
        "not": [
          "Afbuddet"
        ]
      },
      "substitute": {
        "attributes": {
          "column": "substitute"
        },
        "forms": [
          "Suppleant",
          "Stedfortræder",
          "Suppleant for"
        ],
        "examples": [
          "Suppleant"
        ],
        "not": [
          "Suppleanter"
        ]
      }
    },
    "rollMark": {
      "present": {
        "attributes": {
          "list": "present"
        },
        "forms": [
          "Ja",
          "J",
          "X",
          "✓",
          "✔",
          "☑",
          "☒",
          "+",
          "Mødt",
          "Mødte",
          "Til stede",
          "Tilstede",
          "Deltog",
          "Fremmødt",
          "OK",
          "(Stedfortræder|Suppleant) for"
        ],
        "examples": [
          "Ja",
          "X",
          "Mødt",
          "Stedfortræder for Bo Ek",
          "Mødt (fra kl. 17.15)"
        ],
        "not": [
          "Nej",
          "Afbud"
        ]
      },
      "absent": {
        "attributes": {
          "list": "absent"
        },
        "forms": [
          "Afbud",
          "Fravær",
          "Fraværende",
          "Ikke mødt",
          "Ej mødt",
          "Ikke til stede",
          "Ej til stede",
          "Udeblevet",
          "Udeblev",
          "Syg",
          "Orlov"
        ],
        "examples": [
          "Afbud"
        ],
        "not": [
          "Ja",
          "X"
        ]
      },
      "no": {
        "attributes": {
          "list": "absent"
        },
        "forms": [
          "Nej",
          "N",
          "÷",
          "-",
          "–",
          "☐"
        ],
        "examples": [
          "Nej",
          "÷"
        ],
        "not": [
          "Ja",
          "X"
        ]
      }
    },
    "ending": {
      "raised": {
        "attributes": {},
        "forms": [
          "(Mødet|Generalforsamlingen|Bestyrelsesmødet|Rådsmødet|Udvalgsmødet|Dirigenten) [blev] (hævet|slut|sluttede|sluttet|afsluttet|afsluttedes|hævedes)[:| klokken| ca.] {time}",
          "(Dirigenten|Formanden|Mødelederen|Ordstyreren) (hævede|afsluttede|sluttede) (mødet|generalforsamlingen|forsamlingen)[ klokken| ca.] {time}",
          "(Dirigenten|Formanden|Mødelederen|Ordstyreren) takkede … og (hævede|afsluttede|sluttede) (mødet|generalforsamlingen|forsamlingen)[ klokken| ca.] {time}",
          "(Da|Efter|Herefter|Derefter|Derpå) … (hævede|afsluttede|sluttede) (dirigenten|formanden|mødelederen|ordstyreren) (mødet|generalforsamlingen|forsamlingen)[ klokken| ca.] {time}",
          "(Da|Efter|Herefter|Derefter|Derpå) … takkede (dirigenten|formanden|mødelederen|ordstyreren) … og (hævede|afsluttede|sluttede) (mødet|generalforsamlingen|forsamlingen)[ klokken| ca.] {time}",
          "Mødet (begyndte|startede) {time:start} og sluttede {time}",
          "(Sluttidspunkt|Mødet slutter|Slut)[:] {time}"
        ],
        "examples": [
          "Mødet hævet kl. 19:34",
          "Mødet slut kl. 18.19",
          "Dirigenten hævede generalforsamlingen kl. 21.05",
          "Mødet sluttede kl.21.33",
          "Da der ikke var mere, hævede formanden mødet kl. 21.45",
          "Da der ikke var mere, takkede formanden for god ro og hævede mødet kl. 21.45",
          "Mødet begyndte kl. 16.00 og sluttede kl. 18.25"
        ],
        "not": [
          "Mødet blev udsat"
        ]
      }
    },
    "closing": {
      "next": {
        "attributes": {},
        "forms": [
          "[Til] (næste|kommende) [ordinære] (møde|møder|~møde|~møder)",
          "(Der holdes|Vi holder) møde (igen|næste gang)",
          "Vi mødes (igen|næste gang)",
          "(Ny mødedato|Dato for næste (møde|~møde))"
        ],
        "examples": [
          "Næste møde: Torsdag den 11. september 2025 kl. 15.30 samme sted.",
          "NÆSTE MØDE",
          "Kommende møder:",
          "Til næste møde (19. januar 2023):",
          "Der holdes møde igen onsdag den 13. januar 1988"
        ],
        "not": [
          "Mødet",
          "Punkter til næste møde",
          "Næste punkt"
        ]
      },
      "agreed": {
        "attributes": {
          "table": true
        },
        "forms": [
          "[Oversigt over] (aftaler|opgaver) [fra|på] [mødet]",
          "Huskeliste",
          "Opfølgning",
          "Opfølgningsliste",
          "Aktionsliste",
          "Handlingsliste",
          "Opgaveliste"
        ],
        "examples": [
          "Aftaler",
          "Oversigt over aftaler fra mødet",
          "Huskeliste",
          "Opfølgning"
        ],
        "not": [
          "Aftalen"
        ]
      },
      "greeting": {
        "attributes": {},
        "forms": [
          "Med venlig hilsen",
          "Venlig hilsen",
          "Mvh",
          "På bestyrelsens vegne",
          "P.b.v.",
          "Således passeret",
          "Pbv.",
          "Således godkendt"
        ],
        "examples": [
          "Med venlig hilsen",
          "Således passeret"
        ],
        "not": [
          "Hilsen fra formanden"
        ]
      },
      "minutes": {
        "attributes": {},
        "forms": [
          "(Protokollen|Protokol|Beslutningsprotokollen|Referatet) [er|blev] (oplæst|læst|læst op|godkendt|underskrevet|underskrives)",
          "(Protokollen|Referatet) (sendes|udsendes|lægges|offentliggøres)",
          "(For referat|For referatet)[:| –| -] {words:who}"
        ],
        "examples": [
          "Protokollen blev læst op og godkendt.",
          "Referatet godkendt og underskrevet",
          "Referatet sendes til chefgruppen.",
          "For referat: Bo Ek"
        ],
        "not": [
          "Protokollen fra sidste møde blev godkendt.",
          "Referat fra sidste møde"
        ]
      }
    },
    "signature": {
      "heading": {
        "attributes": {
          "tells": "signing"
        },
        "forms": [
          "(Underskrift|UNDERSKRIFT)[er|ER|sside|SSIDE|sark|SARK|sblad|SBLAD|:]",
          "Underskrifter:",
          "(Protokollen|Referatet|Protokol|Referat) (underskrives|underskrevet)[ af|:]",
          "Underskrevet[ af][ digitalt][:]",
          "Som (dirigent|referent|formand|mødeleder|ordstyrer)[:]",
          "(På|For) (bestyrelsens|bestyrelsen|rådets|udvalgets)[ vegne][:]",
          "[/ ](sign.|e.b.|e.u.)"
        ],
        "examples": [
          "Underskrifter",
          "Underskrifter:",
          "Underskriftsside",
          "UNDERSKRIFTER",
          "Som dirigent:",
          "For bestyrelsen:",
          "sign."
        ],
        "not": [
          "Underskriftsindsamling",
          "Underskrift af aftalen"
        ]
      },
      "moment": {
        "attributes": {
          "tells": "when"
        },
        "forms": [
          "{words3}[,] (den|d.) {date}[.]",
          "[(Dato|Sted og dato)[:] ][den |d. ]{date}[.]",
          "(Dato|Sted og dato|Dato/sted|Sted/dato)[:]"
        ],
        "examples": [
          "Holm, den 12. maj 2025",
          "Nørre Holm den 12. november 1987",
          "12. maj 2025",
          "Dato:"
        ],
        "not": [
          "Mødet den 12. maj 2025 blev hævet",
          "Onsdag den 12. maj 2025 kl. 19"
        ]
      },
      "name": {
        "attributes": {
          "tells": "who"
        },
        "forms": [
          "{fullname}[ \\({words}\\)]",
          "{fullname}, (formand|næstformand|borgmester|viceborgmester|dirigent|referent|kasserer|sekretær|mødeleder|ordstyrer)",
          "(Formand|Næstformand|Borgmester|Viceborgmester|Dirigent|Referent|Kasserer|Sekretær|Mødeleder|Ordstyrer)[:]",
          "(formand|næstformand|borgmester|viceborgmester|dirigent|referent|kasserer|sekretær|mødeleder|ordstyrer)[:]"
        ],
        "examples": [
          "Bo Ek",
          "J. C. Madsen",
          "Lone Dam (A)",
          "Per Holm, dirigent",
          "Formand",
          "Dirigent:"
        ],
        "not": [
          "Intet",
          "Bo Ek spurgte om stien.",
          "Ib Dam, Per Holm og Bo Ek"
        ]
      }
    },
    "contents": {
      "agenda": {
        "attributes": {
          "weak": true
        },
        "forms": [
          "Dagsorden",
          "Dagsorden for mødet",
          "Dagsorden (ifølge|i følge|iflg.|jf.|jfr.|i henhold til|efter) (vedtægterne|vedtægternes|vedtægten|lovene|lovenes|lovens|statutterne|forretningsordenen)[ § {count}]",
          "Følgende dagsorden",
          "Mødets dagsorden",
          "Dagsorden var",
          "(Dagsorden|Dagsordenen) (for generalforsamlingen|for mødet) var [følgende]",
          "Dagsorden var følgende"
        ],
        "examples": [
          "Dagsorden",
          "Dagsorden iflg. vedtægterne",
          "Dagsorden ifølge lovenes § 9"
        ],
        "not": [
          "Dagsordenen"
        ]
      },
      "columns": {
        "attributes": {
          "weak": true
        },
        "forms": [
          "Side",
          "Pkt.",
          "Pkt",
          "Tekst",
          "Sidenr.",
          "Titel",
          "Sager"
        ],
        "examples": [
          "Side"
        ],
        "not": [
          "Side 3"
        ]
      },
      "heading": {
        "attributes": {},
        "forms": [
          "Indholdsfortegnelse",
          "Indhold",
          "Dagsordenens punkter",
          "Punkter på dagsordenen",
          "Punkter på mødet",
          "Punkter",
          "Dagsordenspunkter",
          "Dagsordenpunkter",
          "Sagsoversigt",
          "Sagsliste",
          "Indholdsliste",
          "Indholdsoversigt",
          "Punktoversigt",
          "Dagsordensoversigt",
          "Oversigtsdagsorden",
          "Pkt. tekst",
          "Punkter på åben dagsorden",
          "Følgende sager behandles",
          "Punkt Titel",
          "Fortegnelse over punkterne",
          "Oversigt (-|–) (åbent|lukket) møde",
          "Oversigtsdagsorden:[ ](Åben|Åbent) (dagsorden|referat)",
          "Indholdsfortegnelse (åbent|lukket) møde",
          "Mødeindhold",
          "Til behandling forelå",
          "Følgende sager behandles på mødet",
          "Sagspunkter der blev behandlet på mødet"
        ],
        "examples": [
          "Indholdsfortegnelse",
          "INDHOLDSFORTEGNELSE"
        ],
        "not": [
          "Indholdet"
        ]
      },
      "heading-paged": {
        "attributes": {
          "paged": true
        },
        "forms": [
          "(Punkt|Pkt.|Sag|Nr.) [nr.|Tekst|Titel] (Side|Sidenr.)",
          "Sag nr.[:] (Emne|Titel|Tekst)",
          "Punkter til dagsorden Side",
          "Indholdsfortegnelse Side",
          "Følgende sager behandles på mødet Side"
        ],
        "examples": [
          "Punkt nr. Side",
          "Sag Tekst Sidenr.",
          "Nr. Titel Side",
          "Sag nr.: Emne"
        ],
        "not": [
          "Indholdsfortegnelse",
          "Side"
        ]
      }
    },
    "groupHeading": {
      "open": {
        "attributes": {
          "visibility": "open"
        },
        "forms": [
          "Åbne[:]",
          "[(A|I|1)[.|)] ]Åbne (punkter|sager|dagsordenspunkter|dagsordenpunkter)[:]",
          "{letter}. Åbne (punkter|sager|dagsordenspunkter|dagsordenpunkter)[:]",
          "[{letter}. |Dagsorden: ](Åben|Åbent) (dagsorden|del|møde)[:]",
          "(Punkter|Sager) på [den] (åben|åbne) dagsorden[:]",
          "[(A|I|1)[.|)] ](Punkter|Sager) [til behandling] for åbne døre[:]",
          "For åbne døre[:]",
          "Åbne (efterretnings|beslutnings|orienterings|drøftelses)(sager|punkter)[:]",
          "Til (efterretning|behandling|orientering|beslutning) (-|–) for åbne døre",
          "Åbent møde[.|[:] kl. {time}]"
        ],
        "examples": [
          "Åbne dagsordenspunkter",
          "ÅBNE SAGER",
          "Åbne punkter:",
          "Dagsorden: ÅBENT MØDE",
          "I. SAGER FOR ÅBNE DØRE"
        ],
        "not": [
          "Åbne døre",
          "Åbne punkter fra sidste møde"
        ]
      },
      "closed": {
        "attributes": {
          "visibility": "closed"
        },
        "forms": [
          "Lukkede[:]",
          "[(B|II|2)[.|)] ]Lukkede (punkter|sager|dagsordenspunkter|dagsordenpunkter)[:]",
          "{letter}. Lukkede (punkter|sager|dagsordenspunkter|dagsordenpunkter)[:]",
          "[{letter}. |Dagsorden: ]Lukket (dagsorden|del|møde)[:]",
          "Fortrolig[t|e] (punkt|punkter|dagsorden|del)[:]",
          "(Punkter|Sager) på [den] (lukket|lukkede) dagsorden[:]",
          "[(B|II|2)[.|)] ](Punkter|Sager) [til behandling] for lukkede døre[:]",
          "For lukkede døre[:]",
          "Lukkede (efterretnings|beslutnings|orienterings|drøftelses)(sager|punkter)[:]",
          "Til (efterretning|behandling|orientering|beslutning) (-|–) for lukkede døre",
          "Lukket møde[.|[:] kl. {time}]"
        ],
        "examples": [
          "Lukkede dagsordenspunkter",
          "LUKKEDE SAGER",
          "For lukkede døre"
        ],
        "not": [
          "Lukket punkt",
          "Lukkede veje"
        ]
      },
      "kind": {
        "attributes": {},
        "forms": [
          "[{letter}. ](Sager|Punkter) til (afgørelse|beslutning|behandling|drøftelse|orientering|efterretning|indstilling) [i {words:body}][:]",
          "[{letter}. ](Sager|Punkter) til (afgørelse|beslutning|behandling|drøftelse) på (foranledning|initiativ) af {words:whom}[:]",
          "[{letter}. ](Sager|Punkter|Forslag) (stillet|rejst|fremsat) af {words:whom}[:]",
          "[{letter}. ](Beslutnings|Orienterings|Drøftelses|Bygge|Økonomi|Personale|Plan|Miljø)(punkter|sager)[:]",
          "[{letter}[.|:] ]{bodyname:body}s (sager|punkter)[:]",
          "(Diverse|Generelle|Øvrige) sager[:]",
          "Sager fra {words:whom}[:]",
          "[{letter}[.|:] ](Sager|Punkter) til {bodyname:body}s (afgørelse|beslutning|behandling)[:]",
          "[{letter}[.|:] ](Sager|Punkter) til (afgørelse|beslutning|behandling|drøftelse|orientering|efterretning|indstilling)/(forberedelse|drøftelse|beslutning|orientering)[:]",
          "{letter}[.|:] (Orientering|Orienteringer|Meddelelser)[:]",
          "Fra (~udvalget|~rådet|~magistraten)[:]",
          "TEMA: {words:what}",
          "[{letter}[.|:] ]Efterretnings(punkter|sager)[:]",
          "{letter}: (Sager|Punkter) til (afgørelse|beslutning|behandling|drøftelse|orientering|efterretning|indstilling) [i {words:body}][:]"
        ],
        "examples": [
          "A. Sager til afgørelse i byrådet",
          "C. Sager stillet af byrådets medlemmer",
          "A. Byggesager",
          "Orienteringspunkter:",
          "ØKONOMIUDVALGETS SAGER",
          "Diverse sager",
          "SAGER FRA ADMINISTRATIONEN",
          "Fra Børneudvalget",
          "D. Orientering"
        ],
        "not": [
          "Sager til børn",
          "Orienteringssag"
        ]
      }
    },
    "furniture": {
      "page-number": {
        "attributes": {
          "kind": "page-number"
        },
        "forms": [
          "(Side|side|SIDE) {count}[ af {count:all}| / {count:all}|/{count:all}]",
          "(-|–) {count} (-|–)",
          "{page}[ ]/[ ]{page:all}",
          "(Page|page) {count}[ of {count:all}]",
          "Blad [nr.] {count}",
          "(Side|side|SIDE)(:| \\|) {count}",
          "Side {count}.",
          "Sidenr. {count}",
          "{count} of {count:all}",
          "s. {count}"
        ],
        "examples": [
          "Side 3 af 14",
          "Side 198",
          "Blad nr. 42",
          "- 3 -",
          "3/14",
          "Side: 2",
          "Side | 2",
          "1 of 40"
        ],
        "not": [
          "Side 3 i notatet",
          "915",
          "2024",
          "07/5773",
          "19/1234"
        ]
      },
      "web-control": {
        "attributes": {
          "kind": "web-control"
        },
        "forms": [
          "Til toppen",
          "Til top",
          "Tilbage til toppen",
          "Udskriv",
          "Printvenlig version",
          "Print",
          "Til indholdsfortegnelse",
          "Kopier link til punktet",
          "Fold alle ud",
          "Fold alle ind",
          "Show video",
          "background image",
          "Åbn alle",
          "Luk alle",
          "Åbn punkt",
          "Luk punkt",
          "Luk",
          "Vis mere",
          "Vis mindre",
          "Åbn alle punkter",
          "Luk alle punkter",
          "Hent alle bilag",
          "Hent alle bilag \\(zip\\)",
          "Download alle bilag",
          "Tilbage til oversigten",
          "Tilbage til listen",
          "Fold alle punkter ud",
          "Fold alle punkter ind",
          "Download bilag",
          "Download referat",
          "Hent samlet referat",
          "Hent hele referatet",
          "Søg i dagsordener",
          "Søg i dagsordener og referater",
          "Spring til hovedindhold",
          "Fold [dette punkt] (sammen|ud|ind)",
          "Vælg (udvalg|møde|mødedato|dato|år|forum)",
          "Udvalg og råd",
          "Råd og udvalg",
          "Udvalg, råd og nævn",
          "Politiske udvalg",
          "Udskriftsvenlig version",
          "Vis som PDF",
          "Tilbage til (pkt. tekst|punktoversigten|dagsordenen|indholdsfortegnelsen)",
          "Vis kun (beslutninger|beslutning|åbne punkter)",
          "Tilgængelighed",
          "Tilgængelighedserklæring",
          "Cookies",
          "Cookiepolitik",
          "Privatlivspolitik",
          "Læs op",
          "Del siden",
          "Se video",
          "Se alle bilag",
          "Vis bilag",
          "Skjul bilag",
          "Vis punkt",
          "Skjul punkt",
          "Udskriv hele dagsordnen",
          "Søg",
          "Print siden",
          "Dagsordener og referater",
          "Tilbage",
          "Abonnér",
          "Abonner",
          "Tip en ven",
          "RSS",
          "Video fra mødet",
          "Vis medlemmer",
          "Udskriv hele dagsordenen",
          "Rss-feed",
          "Rss-feed til udvalget",
          "Hent som PDF",
          "Kopier link",
          "Kopiér link",
          "Kopiér link til punktet",
          "Åbn bilag",
          "Hent bilag",
          "Hent PDF",
          "Hent dagsorden som PDF",
          "Hent referat som PDF",
          "Hent referat",
          "Hent dagsorden",
          "Gå til hovedindhold",
          "Gå til indhold",
          "Spring til indhold",
          "Vis alle punkter",
          "Skjul alle punkter",
          "Udskriv siden",
          "Del på Facebook",
          "Del på LinkedIn",
          "Del på X",
          "Del på Twitter",
          "Del",
          "Lyt",
          "Menu",
          "(Del|Print|Udskriv|Hent|Kopiér|Kopier|Lyt til) (punkt|punktet|dette punkt|side)",
          "(Acceptér|Accepter|Afvis|Tillad) alle [cookies]",
          "(Åbn|Luk|Vis|Skjul|Se|Hent|Download) [alle] (bilag|punkter)",
          "Kun nødvendige",
          "Kun nødvendige cookies",
          "(Vis|Skjul) (deltagere|fremmøde)",
          "(Hent|Download) (dagsorden|referat|dagsordenen|referatet|punktet|bilag) [som PDF] \\({count}[,{count}] (KB|MB|kB)\\)",
          "\\({count}[,{count}] (KB|MB|kB)\\)",
          "<!-- {words:what} -->",
          "Skip til (hovedindholdet|hoved indholdet|hovedindhold)",
          "Skip navigationen",
          "Gå til hovedindholdet",
          "Aula_close Layer 1",
          "Mobil menu",
          "(Du er her|You are here)[:][ {rest:where}]",
          "(Accepter|Acceptér) cookies",
          "Vi bruger cookies",
          "Læs vores cookiepolitik[.]",
          "Fold alle punkter",
          "Hent PDF-version",
          "Hent som fil:",
          "Mødefakta",
          "Mødedetaljer",
          "Vælg",
          "Vælg dit udvalg herunder:",
          "Åbn/luk punkt",
          "Åben alle",
          "Se alle dagsordener og referater fra dette mødeforum",
          "Liste med Dato, udvalg, sted samt pdf udgave af dagsordenen til download[.]",
          "Få siden oplæst",
          "Ansvar for denne side",
          "(Opdateret|Sidst opdateret) [den|d.] {date}",
          "Menu (Luk|MENU|LUK)",
          "Søg Luk",
          "Fejl! Bogmærke er ikke defineret[.]",
          "{capitalised:name} (Kommune|Kommunes|kommunes) logo",
          "Scroll to Top",
          "Comments",
          "Skriv et svar",
          "(Du kan|Her kan du) (finde|læse|se) [alle] dagsordener og referater {rest:what}",
          "(Se|Læs) (dagsordener og referater|hvilke fagudvalg) {rest:what}",
          "Titel Udvalg Funktioner",
          "(Hjem|Forside) (Politik|Politiske udvalg|Demokrati|Om kommunen|Kommunen|Byråd og udvalg) {rest:where}"
        ],
        "examples": [
          "Til toppen",
          "Udskriv",
          "Del punktet",
          "fold dette punkt ind",
          "(4,7 MB)",
          "Hent referat som PDF (1,2 MB)",
          "Skip til hoved indholdet",
          "Du er her: Forside / Politik",
          "Hjem Politik Byråd og udvalg Referater af møder"
        ],
        "not": [
          "Udskrivning af valg",
          "Del af sagen",
          "Dagsordener og referater fra Beredskabet",
          "Tilbage til budgettet"
        ]
      },
      "viewer": {
        "attributes": {
          "kind": "web-control"
        },
        "forms": [
          "Størrelse: px",
          "Starte visningen fra side:",
          "Download \"{rest:what}\"",
          "Save this PDF as:",
          "WORD[ ] PNG[ ] TXT[ ] JPG",
          "Transkript",
          "Transcript",
          "Embed Size (px)",
          "Citation preview",
          "Upload others",
          "View {count}",
          "Download {count}"
        ],
        "examples": [
          "Størrelse: px",
          "Transkript",
          "Download \"Referat af møde i Havneudvalget\""
        ],
        "not": [
          "Transkription",
          "Download referat",
          "View"
        ]
      }
    },
    "functionWord": {
      "conjunction": {
        "attributes": {},
        "forms": [
          "og",
          "eller",
          "samt",
          "men",
          "at",
          "som",
          "der",
          "hvor",
          "hvis",
          "når",
          "fordi",
          "den",
          "det",
          "de",
          "en",
          "et",
          "til",
          "for",
          "med",
          "fra",
          "på",
          "i",
          "under",
          "mellem",
          "ved",
          "efter",
          "inden",
          "således",
          "herunder",
          "blandt",
          "kan",
          "skal",
          "vil",
          "må",
          "har",
          "er"
        ],
        "examples": [
          "og",
          "81 procent i 2022 og"
        ],
        "not": [
          "drøftelse af",
          "omlagt",
          "kommuner"
        ]
      }
    },
    "punkt": {
      "punkt": {
        "attributes": {
          "strength": 3
        },
        "forms": [
          "(Punkt|PUNKT|Pkt.|PKT.|Pkt) [nr.] {number}{sign} {title}",
          "(Punkt|PUNKT|Pkt.|PKT.|Pkt) [nr.] {number}[:|.|\\)] [\\({fullname:who}\\)]",
          "(Pkt.|PKT.){number}[:|.|\\)]",
          "(Punkt|PUNKT|Pkt.|PKT.|Pkt) [nr.] {number} \\({letter:code}\\)(:|.| -| –) {title}",
          "(Punkt|PUNKT|Pkt.|PKT.|Pkt):[ ]{number}"
        ],
        "examples": [
          "Punkt 3: CF - Status",
          "Punkt 3. Status",
          "Punkt 3 (B): Status",
          "Punkt 3 // Status",
          "Punkt 3",
          "Pkt. 3 (Bo Engdahl)",
          "Pkt.12",
          "Punkt: 1"
        ],
        "not": [
          "Punkt 3 (lukket)",
          "Punktet udgik.",
          "Punkter på dagsordenen",
          "Punkt 8 blev taget af dagsordenen."
        ]
      },
      "punkt-bare": {
        "attributes": {
          "strength": 2
        },
        "forms": [
          "(Punkt|PUNKT|Pkt.|PKT.|Pkt) [nr.] {number} {heading:title}"
        ],
        "examples": [
          "PUNKT 3 Status",
          "Pkt. 42 Status"
        ],
        "not": [
          "Punkt 8 blev taget af dagsordenen."
        ]
      },
      "sag": {
        "attributes": {
          "strength": 2
        },
        "forms": [
          "(Sag|SAG) (nr.|NR.|nr|NR) {number}[{sign}] [{title}]",
          "(Sag|SAG) {number}[{sign}] {heading:title}",
          "Nr.[ ]{number} (-|–) {title}",
          "(Sag|SAG) {yearnumber:number}{sign} {title}",
          "(L.nr.|Lb.nr.|Løbenr.) {number}[{sign}] {heading:title}"
        ],
        "examples": [
          "Sag nr. 129",
          "SAG NR. 1",
          "Sag nr. 4 – Ny sti",
          "Nr.178 - Lokalplan",
          "Sag 86 Godkendelse af dagsorden",
          "Sag TM 41/03 - Ny sti",
          "Sag TM 42/03: Bro",
          "L.nr. 96   Ny sti"
        ],
        "not": [
          "Sagen genoptages",
          "Sag 306-2009-600",
          "Sag 86 blev udsat."
        ]
      },
      "paragraf": {
        "attributes": {
          "strength": 1
        },
        "forms": [
          "§[ ]{number}{sign} {heading:title}",
          "§[ ]{number} {heading:title}",
          "§[ ]{number}[.|:]"
        ],
        "examples": [
          "§ 1 Godkendelse af dagsorden",
          "§ 61. Meddelelser",
          "§ 3"
        ],
        "not": [
          "§ 12, stk. 2",
          "§ 7 i loven"
        ]
      },
      "colon": {
        "attributes": {
          "strength": 1
        },
        "forms": [
          "[\\*]{number}[ ]: {title}",
          "{number} \\| {heading:title}",
          "{number}[.]:[ ]{heading:title}"
        ],
        "examples": [
          "1: Godkendelse",
          "*3: Ny sti",
          "1 : Godkendelse",
          "51 | Lokalplan",
          "4:Kasserens beretning"
        ],
        "not": [
          "kl. 9: Godkendelse"
        ]
      },
      "access": {
        "attributes": {
          "strength": 2
        },
        "forms": [
          "{number}[.] (Åbent|Lukket|Åben) (punkt|sag)",
          "{number}[.] / (Åben|Åbent|Lukket) (-|–|:) {heading:title}",
          "(åbent|lukket|Åbent|Lukket) [punkt] {number} {title}",
          "{number} (Åben|Åbent|Lukket) [sag|punkt|sag:|punkt:|-|–] {heading:title}",
          "{number} \\((Åben|Åbent|Lukket)\\) [sag|punkt] {title}",
          "(Punkt|Pkt.) [nr.] {number} \\((Åben|Åbent|Lukket|åben|åbent|lukket)\\)[ ·| -| –|:] {title}",
          "(Punkt|Pkt.) [nr.] {number} \\((Åben|Åbent|Lukket|åben|åbent|lukket)\\)"
        ],
        "examples": [
          "åbent 1 Godkendelse",
          "1 (Åben) Godkendelse",
          "1 Åbent Godkendelse",
          "101 Lukket punkt",
          "34 / Åben – Kvalitetsrapport",
          "Punkt 11 (åbent) · Ny sti",
          "Punkt 14 (åbent)"
        ],
        "not": [
          "Lukket punkt: Køb af areal",
          "101 Åbent hus"
        ]
      },
      "double": {
        "attributes": {
          "strength": 1
        },
        "forms": [
          "{number}. {number:again}. {title}"
        ],
        "examples": [
          "1.  1. Godkendelse"
        ],
        "not": [
          "1. Godkendelse"
        ]
      },
      "dot": {
        "attributes": {
          "strength": 0
        },
        "forms": [
          "{number}.[ ]{heading:title}",
          "{number}."
        ],
        "examples": [
          "12. Lokalplan",
          "1.Lokalplan",
          "1."
        ],
        "not": [
          "31. maj 2025 udløber fristen",
          "1. at orienteringen tages til efterretning",
          "9.00"
        ]
      },
      "timed": {
        "attributes": {
          "strength": 2
        },
        "forms": [
          "(Kl.|kl.|Kl|kl) {time:start}[[ ](-|–|til)[ ]{time:end}][:] {number}[.|:|\\)] {heading:title}"
        ],
        "examples": [
          "Kl. 17.05  2. Skolens budget",
          "kl. 17.05-17.30: 3. Skolefest"
        ],
        "not": [
          "Kl. 17.05 Velkomst"
        ]
      },
      "paren": {
        "attributes": {
          "strength": 0
        },
        "forms": [
          "{number}\\)[.|:] {heading:title}",
          "{number}[.]\\)[ ]{heading:title}"
        ],
        "examples": [
          "3) Kasserens beretning",
          "3). Kasserens beretning",
          "3)Kasserens beretning",
          "3.) Kasserens beretning"
        ],
        "not": [
          "1) at forslaget godkendes"
        ]
      },
      "dash": {
        "attributes": {
          "strength": 0
        },
        "forms": [
          "{number} (-|–) {heading:title}"
        ],
        "examples": [
          "1 - Godkendelse af dagsorden",
          "4 – Ny sti"
        ],
        "not": [
          "5 - 8 børn",
          "2019 - regnskab"
        ]
      },
      "ad": {
        "attributes": {
          "strength": 1
        },
        "forms": [
          "(Ad|ad|AD)[.] [dagsordenens] [punkt|pkt.] {number}[{sign}] {heading:title}",
          "(Ad|ad|AD)[.] [dagsordenens] [punkt|pkt.] {number}[:|.|\\)]",
          "(Ad|ad|AD).{number}[{sign} {heading:title}]",
          "(Ad|ad|AD).{number}[:|.|\\)]",
          "(Til|til) [dagsordenens] (punkt|pkt.) {number}{sign} {heading:title}",
          "(Ad|ad|AD){number}[{sign}] {heading:title}",
          "(Ad|ad|AD){number}[:|.|\\)]",
          "(Ad|ad|AD).{number} {heading:title}"
        ],
        "examples": [
          "Ad. 3) Regnskab",
          "ad 3. Regnskab",
          "Ad 3 – Regnskab",
          "ad dagsordenens pkt. 1.",
          "Ad.8.",
          "Ad.8: Regnskab",
          "Til dagsordenens punkt 1: Regnskab",
          "Ad1. Regnskab",
          "Ad.1 Regnskab",
          "Ad2."
        ],
        "not": [
          "Ad 1. godkendt"
        ]
      },
      "alone": {
        "attributes": {
          "strength": 0
        },
        "forms": [
          "{count:number}"
        ],
        "examples": [
          "3"
        ],
        "not": [
          "3,5",
          "2019 -"
        ]
      },
      "bare": {
        "attributes": {
          "strength": 0
        },
        "forms": [
          "{number} {heading:title}"
        ],
        "examples": [
          "7 Lokalplan 118"
        ],
        "not": [
          "7 medlemmer stemte for"
        ]
      },
      "glued": {
        "attributes": {
          "strength": 0
        },
        "forms": [
          "{count:number}{heading:title}"
        ],
        "examples": [
          "171Godkendelse af dagsorden"
        ],
        "not": [
          "3f",
          "171 Godkendelse"
        ]
      }
    },
    "titleLabel": {
      "title": {
        "attributes": {},
        "forms": [
          "(Emne|Titel|Overskrift|Vedr.|Vedrørende|Sagen angår):"
        ],
        "examples": [
          "EMNE: Meddelelser"
        ],
        "not": [
          "Emner",
          "Titel på planen"
        ]
      }
    },
    "punktColumn": {
      "number": {
        "attributes": {
          "column": "number"
        },
        "forms": [
          "(Nr.|Nr|Pkt.|Pkt|Pkt. nr.|Punkt nr.|#|Sag nr.|Sagsnr.)"
        ],
        "examples": [
          "Nr.",
          "Pkt."
        ],
        "not": [
          "Numre"
        ]
      },
      "title": {
        "attributes": {
          "column": "title"
        },
        "forms": [
          "(Emne|Emner|Punkt|Punkter|Dagsorden|Dagsordenspunkt|Dagsordenpunkt|Sag|Sager|Sager til behandling|Titel|Overskrift|Tema)"
        ],
        "examples": [
          "Emne",
          "Dagsordenspunkt"
        ],
        "not": [
          "Temaer"
        ]
      }
    },
    "closed": {
      "closed": {
        "attributes": {
          "visibility": "closed"
        },
        "forms": [
          "Lukket[ punkt| sag| dør][:| -| –]",
          "LUKKET[ PUNKT| SAG| DØR][:| -| –]",
          "[For |FOR ](Lukkede|LUKKEDE) (døre|DØRE)[:]",
          "Closed: ",
          "(Ikke offentligt|Ikke-offentligt|Fortroligt)[ punkt][:| -| –]",
          "(Åben|Åbent)/lukket: Lukket",
          "Fortroligt - lukket punkt",
          "Fortrolig[:| -| –]"
        ],
        "examples": [
          "Lukket punkt: Køb af areal",
          "Køb af areal - Lukket punkt",
          "Køb af areal (Lukket)",
          "LUKKET SAG",
          "LUKKET DØR",
          "FOR LUKKEDE DØRE",
          "Closed: Køb af areal",
          "Ikke offentligt",
          "FORTROLIG - Køb af areal"
        ],
        "not": [
          "Åbent punkt",
          "Lukketider"
        ]
      },
      "open": {
        "attributes": {
          "visibility": "open"
        },
        "forms": [
          "[(Åben|Åbent)/lukket: ](Åben|Åbent)[ punkt| sag][:| -| –]"
        ],
        "examples": [
          "Åbent punkt",
          "Åbent - 01.00.00-G01-93-16"
        ],
        "not": [
          "Åbenhed",
          "Lukket punkt"
        ]
      },
      "closed-group": {
        "attributes": {
          "visibility": "closed"
        },
        "forms": [
          "Lukkede[ punkter| dagsordenspunkter| dagsordenpunkter| sager]",
          "Lukket (dagsorden|referat|møde|del)",
          "(Sager|Punkter) for lukkede døre"
        ],
        "examples": [
          "Lukkede punkter",
          "LUKKEDE SAGER",
          "Lukkede",
          "Lukket dagsorden"
        ],
        "not": [
          "Lukket punkt",
          "Åbne sager"
        ]
      },
      "open-group": {
        "attributes": {
          "visibility": "open"
        },
        "forms": [
          "Åbne[ punkter| dagsordenspunkter| dagsordenpunkter| sager]",
          "(Åben|Åbent) (dagsorden|referat|møde|del)",
          "(Sager|Punkter) for åbne døre"
        ],
        "examples": [
          "Åbne dagsordenspunkter",
          "ÅBNE SAGER",
          "Åbne",
          "Åben dagsorden"
        ],
        "not": [
          "Åbent punkt",
          "Åbenhed"
        ]
      }
    },
    "closedReason": {
      "reason": {
        "attributes": {},
        "forms": [
          "(Punktet|Sagen) er lukket (af hensyn til|i henhold til|jf.|efter|på grund af|,) {words:why}[.]",
          "(Punktet|Sagen) er lukket[.]",
          "(Punktet|Sagen) (behandles|behandledes|blev behandlet) [derfor] (for lukkede døre|som lukket punkt|som lukket sag|som et lukket punkt|som en lukket sag|på lukket møde|på lukket dagsorden)[, {words:why}][.]"
        ],
        "examples": [
          "Punktet er lukket af hensyn til personlige forhold.",
          "Sagen behandles for lukkede døre, jf. styrelseslovens § 10.",
          "Punktet er lukket."
        ],
        "not": [
          "Sagen er lukket for denne gang.",
          "Lukket punkt"
        ]
      }
    },
    "timeSlot": {
      "slot": {
        "attributes": {},
        "forms": [
          "[Kl.|kl.|Kl|kl] {time:start}[ ](-|–|til)[ ]{time:end}[:|.| -| –|,] [{heading:title}]",
          "\\([Kl. |kl. |Kl |kl ]{time:start}[ ](-|–|til)[ ]{time:end}\\)"
        ],
        "examples": [
          "(16:30 - 16:35)",
          "19.00-19.15 - Drøftelse",
          "kl. 18:00 – 18:10 Godkendelse af referat"
        ],
        "not": [
          "19.00 Velkomst",
          "Mødet varede 19.00-21.00"
        ]
      }
    },
    "treatment": {
      "words": {
        "attributes": {},
        "forms": [
          "(Orientering|Drøftelse|Beslutning|Information|Dialog|Debat|Høring|Godkendelse|O|D|B)[[ ](/|,|og)[ ](orientering|drøftelse|beslutning|information|dialog|debat|høring|godkendelse|O|D|B)]",
          "(Beslutnings|Orienterings|Drøftelses|Efterretnings)sag",
          "Beslut",
          "Orient"
        ],
        "examples": [
          "Drøftelse",
          "Orientering/ drøftelse",
          "Drøftelse/Beslutning"
        ],
        "not": [
          "Drøftelse af budget",
          "Godkendelse af referat"
        ]
      }
    },
    "finite": {
      "verbs": {
        "attributes": {},
        "forms": [
          "(er|var|blev|bliver|har|havde|kan|kunne|skal|skulle|vil|ville|bør|må|fik|får|kom|kommer|gik|går|ønsker|ønskede|mener|mente|spurgte|spørger)"
        ],
        "examples": [
          "Formålet er at samle",
          "der blev"
        ],
        "not": [
          "Verden",
          "Skaler"
        ]
      }
    },
    "standingItem": {
      "last": {
        "attributes": {
          "last": true
        },
        "forms": [
          "(Eventuelt|Evt.|Evt)"
        ],
        "examples": [
          "Eventuelt",
          "Evt."
        ],
        "not": [
          "Eventuel",
          "Evtl."
        ]
      },
      "words": {
        "attributes": {},
        "forms": [
          "(Godkendelse|Opfølgning) (af|på) [sidste] (dagsorden|dagsordenen|referat|referatet|referater)",
          "(Velkomst|Meddelelser|Spørgetid|Næste møde|Siden sidst|Bordet rundt|Økonomi|Regnskab|Indkomne forslag|Formandens beretning)",
          "Valg (af|til) [to|tre] (dirigent|ordstyrer|referent|formand|mødeleder|bestyrelse|bestyrelsen|bestyrelsesmedlemmer|kasserer|revisor|revisorer|suppleant|suppleanter)",
          "(Fastlæggelse|Fastsættelse) af kontingent",
          "[Fremlæggelse og ](Fremlæggelse|Aflæggelse|Godkendelse|godkendelse|aflæggelse) af (regnskab|regnskabet|årsregnskab|årsregnskabet|beretning|beretningen)",
          "Kassererens beretning",
          "(Orientering|Nyt) fra",
          "[Samlet] (Bilagsliste|Bilagsoversigt)",
          "(Underskriftsblad|Underskriftsside|Underskriftsark)",
          "(Konstituering|Diverse|Bestyrelsens beretning|Beretning|Hjemmeside|Hjemmesiden|Orienteringer|Mødedatoer|Driftsrapport|Daglig drift|Opfølgningspunkter|Mødeevaluering|Fællessang|Velkomstsang|Afslutningssang|Tilføjelser til dagsordenen)[ {year}]",
          "(Formanden|Kassereren) [orienterer]",
          "[Godkendelse og] (underskrift|underskrivelse|Underskrift|Underskrivelse) af (referat|referatet|protokol|protokollen)",
          "Gennemgang af (referat|referatet)",
          "Godkendelse af [sidste] (mødereferat|protokol|protokollen)",
          "(Bemærkninger|Kommentarer) til [sidste] (referat|referatet|dagsorden|dagsordenen)",
          "Opfølgning (på|fra) (sidste|sidst|beslutninger|opgaver|gamle|tidligere)",
          "(Orientering|Kort orientering|Kort nyt) (ved|v/|fra)",
          "(Dato|Datoer) for (næste|kommende)",
          "Ny mødedato",
          "Næste (møder|~møde)",
          "(Indkommen|Indkommet|Indgået) post",
          "Kommende (arrangementer|møder|punkter)",
          "Punkter til næste møde",
          "Valg af {count} (suppleanter|suppleant|bestyrelsesmedlemmer|medlemmer|revisorer|revisor)",
          "Valg af (stemmetællere|stemmetæller|stemmeudvalg|næstformand|revisorsuppleant|medlem|medlemmer|administrator)",
          "Behandling af indkomne forslag"
        ],
        "examples": [
          "Meddelelser",
          "Samlet bilagsliste",
          "Godkendelse af referat",
          "Valg af dirigent",
          "Valg til bestyrelsen",
          "Fremlæggelse og godkendelse af regnskab",
          "Konstituering",
          "Beretning 2025",
          "Opfølgning på sidste møde",
          "Valg af 2 suppleanter"
        ],
        "not": [
          "Vejvedligehold",
          "Sommerfest"
        ]
      }
    },
    "link": {
      "fold": {
        "attributes": {},
        "forms": [
          "(Klik|Tryk) [her] for at (folde|se|læse|åbne|vise)",
          "(Klik|Tryk) her",
          "Læs mere",
          "Vis mere",
          "Vis detaljer",
          "Fold (ud|ind)",
          "Se (bilag|video|punktet)",
          "Kopier link",
          "Kopiér link",
          "Del punktet",
          "Åbn/luk punkt"
        ],
        "examples": [
          "Klik her for at folde ud og læse mere om Ny sti",
          "Læs mere om Ny sti"
        ],
        "not": [
          "Klikker",
          "Seniorråd"
        ]
      }
    },
    "itemField": {
      "clerk": {
        "attributes": {},
        "forms": [
          "(Fagforvaltning|Initialer|Sagsinitialer|Sagsbehandler|Sagsbeh.|Sagsbeh|Sagsansvarlig|Sagsansvarlige|Øvrige sagsbehandlere|Ansvarlig|Behandlingsform)[:]",
          "(Type|Tid|Varighed|Tidsforbrug|Tidsramme|Sagsforberedelse): {rest}",
          "(Formål|Punkttype|Sagstype): Til (beslutning|orientering|drøftelse|godkendelse|efterretning|information|behandling|debat)",
          "(Dok.|Dok.nr.|Dok. nr.|Dokumentnr.|Dokumentnr)[:]",
          "v/ {role:who}",
          "Punktoplysninger[:]",
          "(Område|Ansv.|Tovholder|Proces): {rest}"
        ],
        "examples": [
          "Initialer: PIM",
          "Punktoplysninger",
          "Formål: Til beslutning",
          "Type: Beslutning - Tid: 10 min.",
          "Dok. 306-2019-263412",
          "Sagsbehandler: N.N.",
          "v/ Susan"
        ],
        "not": [
          "Initiativret",
          "Dokumentation",
          "Formål: Til foråret samles tilbuddene."
        ]
      }
    },
    "journalLabel": {
      "number": {
        "attributes": {},
        "forms": [
          "Sagsnr.",
          "Sagsnr",
          "Sags nr.",
          "Sags-nr.",
          "Sagnr.",
          "Sag nr.",
          "Sagsnummer",
          "Sagsid.",
          "Sagsid",
          "Sags id",
          "Sags-id",
          "Sags-id.",
          "ESDH-sag",
          "ESDH-nr.",
          "J.nr.",
          "J. nr.",
          "J.-nr.",
          "Journal-nr.",
          "j.nr.",
          "Jnr.",
          "Journalnr.",
          "Journalnr",
          "Journalnummer",
          "Journal nr.",
          "Journal",
          "Brevid",
          "Acadre",
          "Acadre sagsnr.",
          "Acadre sagsnr"
        ],
        "examples": [
          "Sagsnr.: 00.00.00-G01-216-21",
          "Sagsid.: 20/33839",
          "J.nr.: 1"
        ],
        "not": [
          "Sagsfremstilling",
          "Sagen genoptages"
        ]
      },
      "word": {
        "attributes": {
          "bare": true
        },
        "forms": [
          "Sag"
        ],
        "examples": [
          "Sag 306-2009-600"
        ],
        "not": [
          "Sagen"
        ]
      }
    },
    "journalNumber": {
      "kle": {
        "attributes": {
          "scheme": "kle",
          "bare": true
        },
        "forms": [
          "{kle:subject}[ - | -|- |-| ]{facet}[ - | -|- |-| ]{serial}-{shortyear:year}",
          "{kle:subject}[ - | -|- |-| ]{facet}-{serial}",
          "{kle:subject}{facet}/{shortyear:year}-{serial}",
          "{kle:subject}[.]{facet}-{serial}/{year}",
          "{kle:subject}{facet}/{serial}",
          "{kle:subject}{facet} {serial}/{shortyear:year}",
          "{kle:subject} + {facet}",
          "{kle:subject}[-| ]{facet}"
        ],
        "examples": [
          "00.01.00-P35-7-23",
          "01.02.05-P16-1092-15",
          "18.15.00-Ø40-2-19",
          "00.01.00P35-0101",
          "00.01.00A10-0001/2015",
          "00.01.00.A10-0001/2015",
          "17.00.00A00 - 2008/048591",
          "15.20.24 + P35",
          "15.40.00P22/0071",
          "01.02.05P16/98-47",
          "13.06.02G01 112/95"
        ],
        "not": [
          "24.05.24",
          "00.01.00",
          "31.03.2019"
        ]
      },
      "kle-old": {
        "attributes": {
          "scheme": "other",
          "bare": true
        },
        "forms": [
          "{oldkle:subject}[-| ]{facet}[/{serial}]"
        ],
        "examples": [
          "00.01S08",
          "16.06A26/1998"
        ],
        "not": [
          "16.06",
          "12.30"
        ]
      },
      "emn": {
        "attributes": {
          "scheme": "other",
          "bare": true
        },
        "forms": [
          "{letters}-{year}-{serial}",
          "{letters}-{serial}/{shortyear}[-{letter:suffix}]"
        ],
        "examples": [
          "EMN-2025-003383",
          "ØU-55/07-O"
        ],
        "not": [
          "CF - Status"
        ]
      },
      "municipality": {
        "attributes": {
          "scheme": "other",
          "bare": true
        },
        "forms": [
          "{digits:code}-{year}-{serial}[/{digits:document}]"
        ],
        "examples": [
          "330-2020-164"
        ],
        "not": [
          "17-01-2024"
        ]
      },
      "document-first": {
        "attributes": {
          "scheme": "other",
          "bare": true
        },
        "forms": [
          "{caseserial:serial}-{year}",
          "{leadingserial:serial}"
        ],
        "examples": [
          "018520-2013",
          "012497 - 2017/12299"
        ],
        "not": [
          "012497",
          "17-01-2024"
        ]
      },
      "region": {
        "attributes": {
          "scheme": "other",
          "bare": true
        },
        "forms": [
          "(0|1)-{digits:a}-{digits:b}-{digits:c}[-{digits:d}]"
        ],
        "examples": [
          "1-13-3-57-16",
          "1-21-4418-18"
        ],
        "not": [
          "1-2 gange"
        ]
      },
      "kle-subject": {
        "attributes": {
          "scheme": "kle"
        },
        "forms": [
          "{kle:subject}",
          "{kle:subject}/{shortyear:year}"
        ],
        "examples": [
          "00.22.02",
          "05.01.02/79"
        ],
        "not": [
          "00.22"
        ]
      },
      "ministry": {
        "attributes": {
          "scheme": "other"
        },
        "forms": [
          "{year}/{digits:serial}/{digits:a}-{digits:b}"
        ],
        "examples": [
          "1986/1070/0310-3"
        ],
        "not": [
          "1986/1070"
        ]
      },
      "acadre": {
        "attributes": {
          "scheme": "other",
          "bare": true
        },
        "forms": [
          "{shortyear}/{longserial:serial}",
          "{year}/{longserial:serial}",
          "{year}-{longserial:serial}",
          "{shortyear}-{longserial:serial}"
        ],
        "examples": [
          "20/33839",
          "2012/057275",
          "2013-006244",
          "15/24042"
        ],
        "not": [
          "B 20/33839",
          "17-01-2024",
          "2024-05-22"
        ]
      },
      "short": {
        "attributes": {
          "scheme": "other"
        },
        "forms": [
          "{shortyear}/{digits:serial}",
          "{year}/{digits:serial}",
          "{year}-{digits:serial}",
          "{shortyear}-{digits:serial}"
        ],
        "examples": [
          "18/324"
        ],
        "not": [
          "B 18/324"
        ]
      },
      "plain": {
        "attributes": {
          "scheme": "other"
        },
        "forms": [
          "{digits:serial}"
        ],
        "examples": [
          "299835"
        ],
        "not": [
          "A21"
        ]
      },
      "letters-year": {
        "attributes": {
          "scheme": "other"
        },
        "forms": [
          "{letters} {shortyear}/{serial}",
          "{letters} {serial}/{year}",
          "{letters}[ |-]{year}-{serial}",
          "{letter:letters}[-]{year}-{serial}"
        ],
        "examples": [
          "HB 24/19",
          "LUK 22/2009",
          "SU 2008-0117",
          "S2023-1180",
          "TM-2023-118"
        ],
        "not": [
          "HB 24"
        ]
      },
      "year-first": {
        "attributes": {
          "scheme": "other"
        },
        "forms": [
          "{year} - {digits:serial}",
          "{year}/{caseserial:serial}",
          "{year}-{caseserial:serial}"
        ],
        "examples": [
          "2020 - 31877",
          "2024-10277",
          "2002/01127"
        ],
        "not": [
          "2020-2024 planen"
        ]
      }
    },
    "section": {
      "anledning": {
        "attributes": {
          "kind": "anledning"
        },
        "forms": [
          "Anledning",
          "Sagens opståen",
          "Præsentation",
          "Indledning/Baggrund",
          "Baggrund for sagens fremlæggelse",
          "Hvad skal der tages stilling til",
          "Sagens baggrund",
          "Kort beskrivelse",
          "Formål med sagen",
          "Sagens formål"
        ],
        "examples": [
          "Anledning",
          "ANLEDNING"
        ],
        "not": [
          "Anledningen",
          "Anledning til sagen"
        ]
      },
      "anledning-weak": {
        "attributes": {
          "kind": "anledning",
          "weak": true
        },
        "forms": [
          "Formål",
          "Emne"
        ],
        "examples": [
          "Formål"
        ],
        "not": [
          "Formålet"
        ]
      },
      "resume": {
        "attributes": {
          "kind": "resume"
        },
        "forms": [
          "Resumé",
          "Resume",
          "Sagsresumé",
          "Sagsresume",
          "Sagens kerne",
          "Beslutningstema",
          "Sagstema",
          "Problemstilling",
          "Sammenfatning",
          "Kort resumé",
          "Sagen kort",
          "Kort fortalt",
          "Kort om sagen",
          "Sammendrag",
          "Resume og sagens baggrund",
          "Resumé og sagens baggrund"
        ],
        "examples": [
          "RESUMÉ",
          "Sagens kerne"
        ],
        "not": [
          "Resuméet",
          "Tema"
        ]
      },
      "resume-weak": {
        "attributes": {
          "kind": "resume",
          "weak": true
        },
        "forms": [
          "Indledning"
        ],
        "examples": [
          "Indledning"
        ],
        "not": [
          "Indledningen"
        ]
      },
      "baggrund": {
        "attributes": {
          "kind": "baggrund"
        },
        "forms": [
          "Baggrund",
          "Baggrund og vurdering",
          "Baggrund og formål"
        ],
        "examples": [
          "Baggrund"
        ],
        "not": [
          "Baggrunden"
        ]
      },
      "sagsfremstilling": {
        "attributes": {
          "kind": "sagsfremstilling"
        },
        "forms": [
          "Sagsfremstilling",
          "Sagsbeskrivelse",
          "Beskrivelse af sagen",
          "Beskrivelse af sag",
          "Løsning",
          "Fremstilling",
          "Redegørelse",
          "Sagens indhold",
          "Sagsfremstilling og økonomi",
          "Supplerende sagsfremstilling",
          "Fornyet sagsfremstilling",
          "Fremstilling af sagen",
          "Om sagen",
          "Sagens omstændigheder",
          "Sagens faktiske forhold",
          "Faktiske forhold"
        ],
        "examples": [
          "Sagsfremstilling",
          "SAGSFREMSTILLING"
        ],
        "not": [
          "Sagsfremstillingen",
          "Sagen"
        ]
      },
      "sagsfremstilling-weak": {
        "attributes": {
          "kind": "sagsfremstilling",
          "weak": true
        },
        "forms": [
          "Sag",
          "Sagen",
          "Indhold"
        ],
        "examples": [
          "Sag",
          "Indhold"
        ],
        "not": [
          "Sager",
          "Indholdet"
        ]
      },
      "beskrivelse": {
        "attributes": {
          "kind": "sagsfremstilling"
        },
        "forms": [
          "Beskrivelse"
        ],
        "examples": [
          "Beskrivelse"
        ],
        "not": [
          "Beskrivelsen"
        ]
      },
      "lovgrundlag": {
        "attributes": {
          "kind": "lovgrundlag"
        },
        "forms": [
          "Lovgrundlag",
          "Lovgrundlag – link",
          "Lovgrundlag - link",
          "Retsregler og andre forskrifter",
          "Juridiske og planmæssige forhold",
          "Retsgrundlag",
          "Retligt grundlag",
          "Lovgivning",
          "Juridiske konsekvenser",
          "Juridiske forhold",
          "Lovgrundlag og planmæssige forhold",
          "Hjemmel",
          "Lovgrundlag og juridisk vurdering",
          "Lovgrundlag, politikker"
        ],
        "examples": [
          "Retsgrundlag"
        ],
        "not": [
          "Retsgrundlaget"
        ]
      },
      "oekonomi": {
        "attributes": {
          "kind": "oekonomi"
        },
        "forms": [
          "Økonomi",
          "Økonomiske konsekvenser",
          "Økonomi og afledt drift",
          "Økonomiske forhold og konsekvenser",
          "Økonomi og finansiering",
          "Økonomiske konsekvenser og finansiering",
          "Økonomiske og {word} konsekvenser",
          "Bevillingsmæssige konsekvenser",
          "Konsekvenser for ressourcer",
          "Økonomiske forhold",
          "Økonomi/personaleforhold",
          "Økonomi og organisatoriske konsekvenser"
        ],
        "examples": [
          "Økonomi",
          "ØKONOMI",
          "Økonomiske og erhvervsmæssige konsekvenser"
        ],
        "not": [
          "Økonomien",
          "Økonomi & Stab"
        ]
      },
      "oekonomi-weak": {
        "attributes": {
          "kind": "oekonomi",
          "weak": true
        },
        "forms": [
          "Finansiering",
          "Ressourcer"
        ],
        "examples": [
          "Finansiering"
        ],
        "not": [
          "Finansieringen"
        ]
      },
      "personale": {
        "attributes": {
          "kind": "personale"
        },
        "forms": [
          "Personalekonsekvenser",
          "Personalemæssige konsekvenser",
          "Personale",
          "Konsekvenser for personale",
          "Personaleforhold"
        ],
        "examples": [
          "Personalekonsekvenser"
        ],
        "not": [
          "Personalet"
        ]
      },
      "hoering": {
        "attributes": {
          "kind": "hoering"
        },
        "forms": [
          "Høring",
          "Inddragelse",
          "Inddragelse og høring",
          "Borgerinddragelse",
          "Høring/udtalelse",
          "MED-inddragelse",
          "Udtalelser",
          "Dialog/høring"
        ],
        "examples": [
          "Høring"
        ],
        "not": [
          "Høringen",
          "Høringssvar fra borgere"
        ]
      },
      "hoering-weak": {
        "attributes": {
          "kind": "hoering",
          "weak": true
        },
        "forms": [
          "Høringssvar"
        ],
        "examples": [
          "Høringssvar"
        ],
        "not": [
          "Høringssvarene"
        ]
      },
      "sagsgang": {
        "attributes": {
          "kind": "sagsgang"
        },
        "forms": [
          "Sagsgang",
          "Sagsgang og sagstype",
          "Forventet sagsgang",
          "Sagsforløb",
          "Sagens forløb",
          "Historik",
          "Sagshistorik",
          "Sagshistorik, henvisninger",
          "Tidligere behandling",
          "Tidligere behandlet",
          "Oversigt over politisk behandling",
          "Beslutningshistorik",
          "Sagens gang",
          "Udvalgsbehandling",
          "Høring og sagsgang",
          "Sagens forhistorie",
          "Tidligere beslutninger",
          "Punkttype",
          "Sagstype",
          "Behandling",
          "Behandling Mødedato Åbent punkt Lukket punkt",
          "TidligerePolitiskBehandling"
        ],
        "examples": [
          "Sagsforløb"
        ],
        "not": [
          "Sagsforløbet"
        ]
      },
      "sagsgang-decided": {
        "attributes": {
          "kind": "sagsgang",
          "decides": true
        },
        "forms": [
          "Politisk behandling"
        ],
        "examples": [
          "POLITISK BEHANDLING"
        ],
        "not": [
          "Politisk behandling af sagen"
        ]
      },
      "kompetence": {
        "attributes": {
          "kind": "kompetence"
        },
        "forms": [
          "Kompetence",
          "Beslutningskompetence",
          "Hvem beslutter",
          "Sagen afgøres i",
          "Sagen afgøres af",
          "Sagen behandles i",
          "Sagen besluttes i",
          "Kompetenceudvalg",
          "Kompetence/beslutningsforum"
        ],
        "examples": [
          "Kompetence",
          "Sagen behandles i"
        ],
        "not": [
          "Kompetenceudvikling"
        ]
      },
      "videreproces": {
        "attributes": {
          "kind": "videreproces"
        },
        "forms": [
          "Tidsperspektiv",
          "Tidsplan",
          "Tidsplan og videre proces",
          "Sagens videre forløb",
          "Det videre forløb",
          "Beslutningsproces"
        ],
        "examples": [
          "Tidsplan"
        ],
        "not": [
          "Tidsplanen"
        ]
      },
      "videreproces-weak": {
        "attributes": {
          "kind": "videreproces",
          "weak": true
        },
        "forms": [
          "Videre proces",
          "Opfølgning"
        ],
        "examples": [
          "Videre proces"
        ],
        "not": [
          "Opfølgningen"
        ]
      },
      "kommunikation": {
        "attributes": {
          "kind": "kommunikation"
        },
        "forms": [
          "Kommunikation",
          "Kommunikation og information",
          "Organisering og kommunikation"
        ],
        "examples": [
          "Kommunikation"
        ],
        "not": [
          "Kommunikationen"
        ]
      },
      "kommunikation-weak": {
        "attributes": {
          "kind": "kommunikation",
          "weak": true
        },
        "forms": [
          "Information"
        ],
        "examples": [
          "Information"
        ],
        "not": [
          "Informationen"
        ]
      },
      "konsekvenser": {
        "attributes": {
          "kind": "konsekvenser"
        },
        "forms": [
          "Øvrige konsekvenser",
          "Effekt",
          "Handicapaspekter",
          "~(mæssige|iske) konsekvenser",
          "Miljøkonsekvenser",
          "Klimakonsekvenser",
          "[CO2-]~konsekvensvurdering",
          "Klima og bæredygtighed",
          "Sociale konsekvenser",
          "Konsekvenser for andre udvalg",
          "Tværgående konsekvenser",
          "Forventet konsekvens",
          "Forventede konsekvenser",
          "Afledte konsekvenser",
          "Effektvurdering"
        ],
        "examples": [
          "Effekt",
          "Miljømæssige konsekvenser",
          "Handicappolitiske konsekvenser",
          "CO2-konsekvensvurdering"
        ],
        "not": [
          "Effekten",
          "Mulige konsekvenser"
        ]
      },
      "konsekvenser-weak": {
        "attributes": {
          "kind": "konsekvenser",
          "weak": true
        },
        "forms": [
          "Konsekvenser"
        ],
        "examples": [
          "Konsekvenser"
        ],
        "not": [
          "Konsekvenserne"
        ]
      },
      "indstilling": {
        "attributes": {
          "kind": "indstilling"
        },
        "forms": [
          "Indstilling",
          "Indstillinger",
          "Indst.",
          "Administrativ indstilling",
          "Indstilling og beslutning",
          "Forvaltningens indstilling",
          "Administrationens indstilling",
          "Alternativ indstilling",
          "Forslag til beslutning",
          "Det indstilles",
          "Forslag",
          "Direktionens indstilling",
          "Formandens indstilling",
          "Beslutningspunkter",
          "Indstilling fra {words3:who}",
          "{bodyname:who}s (indstilling|indstillinger|anbefaling|anbefalinger)"
        ],
        "examples": [
          "Indstilling",
          "INDSTILLING",
          "Indstilling fra Teknisk Udvalg",
          "Sekretariatets indstilling"
        ],
        "not": [
          "Indstillingen blev godkendt.",
          "Indstilling fra udvalget blev godkendt."
        ]
      },
      "indstilling-clause": {
        "attributes": {
          "kind": "indstilling"
        },
        "forms": [
          "Det (indstilles|foreslås)[,] at [{word:to}]"
        ],
        "examples": [
          "Det indstilles, at",
          "Det indstilles, at HMU"
        ],
        "not": [
          "Det indstilles, at regnskabet godkendes."
        ]
      },
      "indstilling-weak": {
        "attributes": {
          "kind": "indstilling",
          "weak": true
        },
        "forms": [
          "Anbefaling",
          "Anbefalinger"
        ],
        "examples": [
          "Anbefaling"
        ],
        "not": [
          "Anbefalingen"
        ]
      },
      "beslutning": {
        "attributes": {
          "kind": "beslutning"
        },
        "forms": [
          "Besluttet",
          "Beslutning",
          "Beslutninger",
          "Besl.",
          "Referat/beslutning",
          "Referat og beslutning",
          "Beslutning/referat",
          "Drøftelse og beslutning",
          "Referat/konklusion",
          "Afgørelse",
          "Vedtagelse",
          "Referat",
          "Drøftelse",
          "Beslutningen",
          "Offentlig beslutning der skal udfyldes, hvis punktet er lukket"
        ],
        "examples": [
          "Beslutning",
          "BESLUTNING"
        ],
        "not": [
          "Beslutning om placeringen træffes af udvalget"
        ]
      },
      "beslutning-owned": {
        "attributes": {
          "kind": "beslutning"
        },
        "forms": [
          "{bodyname:body}s (beslutning|beslutninger|konklusion|afgørelse|vedtagelse)"
        ],
        "examples": [
          "Hovedudvalgets konklusion",
          "Bestyrelsens beslutning"
        ],
        "not": [
          "Udvalgets bemærkninger",
          "Formandens beslutning er endelig"
        ]
      },
      "beslutning-undated": {
        "attributes": {
          "kind": "beslutning"
        },
        "forms": [
          "(Beslutning|Beslutninger|Behandling) [i|for|på|fra] {bodyname:body} den[ :| ]",
          "(Beslutning|Beslutninger|Behandling) [i|for|på|fra] (Udvalg|Udvalget) for {words:what} den[ :| ]"
        ],
        "examples": [
          "Beslutning i Byrådet den :",
          "Beslutning Økonomiudvalget den",
          "BESLUTNING I KOMMUNALBESTYRELSEN DEN",
          "Beslutning Udvalg for natur, miljø og grøn omstilling den :"
        ],
        "not": [
          "Beslutning i Byrådet den 3. maj 2021",
          "Beslutning i Byrådet den dag"
        ]
      },
      "beslutning-of-item": {
        "attributes": {
          "kind": "beslutning"
        },
        "forms": [
          "(Beslutning|Beslutninger|Referat) (for|til) (punkt|pkt.|sag) [nr.] {number:own}[:|.] [{heading:title}]"
        ],
        "examples": [
          "Beslutning for punkt 29",
          "Beslutning for Punkt 28/25: Budgetopfølgning"
        ],
        "not": [
          "Beslutning for alle skoler"
        ]
      },
      "beslutning-weak": {
        "attributes": {
          "kind": "beslutning",
          "weak": true
        },
        "forms": [
          "Konklusion",
          "Vedtaget",
          "Afstemning",
          "Aftalt",
          "Aftale"
        ],
        "examples": [
          "Konklusion"
        ],
        "not": [
          "Konklusionen"
        ]
      },
      "beslutning-dated": {
        "attributes": {
          "kind": "beslutning"
        },
        "forms": [
          "(Beslutning|Beslutninger|Vedtagelse|Afgørelse) [den|d.] {date}",
          "(Beslutning|Beslutninger|Behandling|Vedtagelse) (i|på|fra) {body}s møde [den|d.] {date}",
          "(Beslutning|Beslutninger|Behandling|Vedtagelse)[:] [i|for|på|fra] {body}[,] [den|d.|\\(] [{weekday}] [den|d.] {date}[,] [(pkt.|punkt) {count:punkt}]",
          "(Beslutning|Beslutninger|Behandling) i {body} {weekday} [den|d.] {date}[,] [pkt. {count:punkt}]",
          "{body}s beslutning [i mødet|på mødet] [den|d.] {date}",
          "{bodyname:body}s møde [den|d.] {date}",
          "{body}, [den|d.] {date}[,] pkt. {count:punkt}",
          "{body}[,] (den|d.) {date}:",
          "{body}, {date}:"
        ],
        "examples": [
          "Vedtagelse den 7. maj 2012",
          "Byrådet, den 24. marts 2020:",
          "Byrådet, 12. oktober 2023:",
          "Beslutning fra Plan- og Teknikudvalget, 15. august 2023, punkt 131",
          "Beslutning Teknisk Udvalg, 4. juni 2019",
          "Beslutning på Økonomiudvalgets møde den 14. februar 2022",
          "Beslutning i Økonomiudvalget den 18-02-2025",
          "Beslutning Teknik- og Miljøudvalget den 04-03-2015",
          "Forretningsudvalgets beslutning den 5. marts 2018",
          "Forretningsudvalgets møde den 20. september 2021",
          "BESLUTNING: Økonomiudvalget den 19-11-2015",
          "Økonomiudvalget, 18. september 2019, pkt. 153",
          "Behandling i Udvalget for sundhed for alle onsdag den 15. maj 2019, pkt. 1"
        ],
        "not": [
          "Beslutning om udbud den 5. marts 2018 fremgår af bilag 2",
          "Beslutning",
          "Sagen blev drøftet på Byrådets møde den 5. marts 2018"
        ]
      },
      "beslutning-dated-weak": {
        "attributes": {
          "kind": "beslutning",
          "weak": true
        },
        "forms": [
          "{bodyname:body}[,] (den|d.) {date}",
          "{bodyname:body} {date}",
          "{bodyname:body}:"
        ],
        "examples": [
          "ØKONOMIUDVALGET DEN 3. MARTS 1987",
          "Økonomiudvalget, den 3. marts 1987",
          "ØKONOMIUDVALGET 03-03-1987",
          "Byrådet:"
        ],
        "not": [
          "Økonomiudvalget den 3. marts 1987 besluttede at vente.",
          "Økonomiudvalget: den 3. marts 1987",
          "Byrådet"
        ]
      },
      "bilag": {
        "attributes": {
          "kind": "bilag"
        },
        "forms": [
          "Bilag",
          "Bilagsnr",
          "Bilagsnr.",
          "Sagens bilag",
          "Bilagsliste",
          "Bilagsfortegnelse",
          "Bilag til punktet",
          "Vedhæftede bilag",
          "Bilagsoversigt",
          "Vedlagt",
          "Vedlagt som bilag",
          "Vedlagte bilag",
          "Vedlagte filer",
          "Vedlagte dokumenter",
          "Vedhæftet",
          "Vedhæftede filer",
          "Vedhæftede dokumenter"
        ],
        "examples": [
          "Bilag",
          "BILAG"
        ],
        "not": [
          "Bilag 2 viser fordelingen"
        ]
      },
      "bilag-weak": {
        "attributes": {
          "kind": "bilag",
          "weak": true
        },
        "forms": [
          "Links"
        ],
        "examples": [
          "Links"
        ],
        "not": [
          "Linket"
        ]
      },
      "fravaer": {
        "attributes": {
          "kind": "fravaer"
        },
        "forms": [
          "Ej til stede",
          "Fraværende",
          "Afbud",
          "Fremmøde og inhabilitet",
          "Fraværende i mødet",
          "Der var afbud fra",
          "Der er afbud fra",
          "Fravær",
          "Fraværende med afbud",
          "Fraværende uden afbud",
          "Fraværende til punktet",
          "Fraværende under punktet",
          "Afbud til punktet",
          "Fraværende ved punktet"
        ],
        "examples": [
          "Fraværende"
        ],
        "not": [
          "Fraværet"
        ]
      },
      "fravaer-dated": {
        "attributes": {
          "kind": "fravaer"
        },
        "forms": [
          "(Fraværende|Afbud|Ikke til stede) [i] {body}[ -| –|,|] [den|d.] {date}"
        ],
        "examples": [
          "Fraværende i Teknikudvalget - 14. november 2022"
        ],
        "not": [
          "Fraværende i Teknikudvalget var Bo Engdahl"
        ]
      },
      "andet": {
        "attributes": {
          "kind": "andet"
        },
        "forms": [
          "Vurdering",
          "Forvaltningens bemærkninger",
          "Forvaltningens vurdering",
          "Administrationens vurdering",
          "Alternativer",
          "Beskrivelse af alternativ indstilling",
          "Andre konsekvenser",
          "Sagsbehandling",
          "Handlemuligheder",
          "Risikovurdering",
          "Direktørpåtegning",
          "Praktiske oplysninger"
        ],
        "examples": [
          "Vurdering",
          "Praktiske oplysninger"
        ],
        "not": [
          "Vurderingen"
        ]
      }
    },
    "leadIn": {
      "role-deciding": {
        "attributes": {},
        "forms": [
          "{role:by} (indstiller|foreslår|anbefaler|fremsender)[ til {whom:to}| over for {whom:before}|][,] at anbefale {words:deciding}[,|:|, at|,at|:at| at|: at| at:|, at:| følgende| følgende:|]",
          "{role:by} (indstiller|anbefaler)[ til {whom:to}|][,] at {whom:deciding} (godkender|anbefaler|beslutter|vedtager|tiltræder)[,|:|, at| at]",
          "{role:by} (indstiller|anbefaler)[ til {whom:to}|][,] at {whom:deciding} tager stilling til[,] (om|hvorvidt)[:]",
          "(at|At) {whom:deciding} (godkender|anbefaler|beslutter|vedtager|tiltræder)[,|:]"
        ],
        "examples": [
          "at udvalget over for byrådet anbefaler,",
          "Direktøren indstiller, at udvalget godkender",
          "Administrationen indstiller til Økonomiudvalget at anbefale Byrådet"
        ],
        "not": [
          "Direktøren indstiller, at udvalget godkender regnskabet."
        ]
      },
      "role-inline": {
        "attributes": {},
        "forms": [
          "{role:by} (indstiller|foreslår|anbefaler|fremsender)[ til {whom:to}| over for {whom:before}|][,|:] {clause:points}"
        ],
        "examples": [
          "Forvaltningen indstiller, at punktet drøftes."
        ],
        "not": [
          "Forvaltningen indstiller,"
        ]
      },
      "role": {
        "attributes": {},
        "forms": [
          "{role:by} (indstiller|foreslår|anbefaler|fremsender|INDSTILLER|FORESLÅR|ANBEFALER)[ til {whom:to}| over for {whom:before}|][,|:|, at|,at|:at| at|: at| at:|, at:| følgende| følgende:|]"
        ],
        "examples": [
          "TEKNISK UDVALG INDSTILLER,",
          "Kommunaldirektøren indstiller,",
          "Direktøren for By, Kultur, Miljø & Beskæftigelse indstiller:",
          "Konst. direktør for Børn, Læring & Trivsel indstiller",
          "Direktionen indstiller til Økonomiudvalget og byrådet,",
          "Enhedslisten foreslår,"
        ],
        "not": [
          "Det indstilles, at",
          "Med indstillingen i sagen ønsker arbejdsgruppen,",
          "Kommunaldirektøren indstiller, at punktet drøftes."
        ]
      },
      "impersonal-inline": {
        "attributes": {},
        "forms": [
          "Det (indstilles|foreslås|anbefales)[ til {whom:to}|][,|:] {clause:points}"
        ],
        "examples": [
          "Det indstilles, at regnskabet godkendes."
        ],
        "not": [
          "Det indstilles, at"
        ]
      },
      "impersonal": {
        "attributes": {},
        "forms": [
          "Det (indstilles|foreslås|anbefales)[,] at {word:to}",
          "Det (indstilles|foreslås|anbefales)[ til {whom:to}|][,|:|, at|,at|:at| at|: at| at:|, at:|]",
          "(Indstilling|Forslag) om[,|:|, at| at]"
        ],
        "examples": [
          "Det indstilles, at",
          "Det indstilles:"
        ],
        "not": [
          "Indstilling"
        ]
      }
    },
    "clause": {
      "at": {
        "attributes": {},
        "forms": [
          "[At \\d\\)] (at|At)[,|:|]"
        ],
        "examples": [
          "at orienteringen godkendes",
          "At status tages til efterretning",
          "at, spørgerammen godkendes"
        ],
        "not": [
          "attester",
          "Atter"
        ]
      }
    },
    "noBilag": {
      "none": {
        "attributes": {},
        "forms": [
          "Ingen bilag[.]",
          "Ingen[.]",
          "Intet[.]",
          "Der er ingen bilag [til punktet|til sagen][.]",
          "-",
          "–",
          "Ingen bilag til (punktet|sagen)[.]"
        ],
        "examples": [
          "Ingen bilag.",
          "-"
        ],
        "not": [
          "Bilag 1"
        ]
      }
    },
    "absence": {
      "not-taking-part": {
        "attributes": {},
        "forms": [
          "{names:who} (deltog ikke|deltager ikke|var fraværende|er fraværende|var ikke til stede|havde meldt afbud|havde afbud|meldte afbud|udeblev|forlod mødet|forlader mødet) [{words:what}][.]",
          "{names:who} (erklærede sig|erklærer sig|var|er|blev erklæret) inhabil [{words:what}][.]",
          "(Fraværende|FRAVÆRENDE|Afbud|AFBUD|Ikke til stede)[:] {rest:who}",
          "Der (er|var) afbud fra {names:who}[.]",
          "Der (er|var) afbud fra {names:who}. {rest:what}",
          "{names:who} (havde meldt forfald|har meldt forfald|meldte forfald|var forhindret|er forhindret) [{words:what}][.]",
          "(Fravær|FRAVÆR|Deltog ikke|Deltog Ikke|Fravær og stedfortræder|Fraværende og stedfortræder)[:] {rest:who}"
        ],
        "examples": [
          "Mathilde Rønhave (A) deltog ikke i behandlingen af dette punkt.",
          "Fraværende: Bo Engdahl (V)",
          "Der er afbud fra Bo Engdahl (V).",
          "Bo Engdahl (V) erklærede sig inhabil og deltog ikke i behandlingen af sagen.",
          "Bo Engdahl (V), Hans Chr. Damsbo og Ulla Kjær var fraværende.",
          "Bo Engdahl forlod mødet kl. 17.15 efter punkt 8.",
          "Bo Engdahl var forhindret i at deltage i sagens behandling.",
          "Deltog ikke: Bo Engdahl"
        ],
        "not": [
          "Udvalget deltog ikke.",
          "Bo Engdahl deltog.",
          "Der er afbud fra flere virksomheder."
        ]
      },
      "instead": {
        "attributes": {},
        "forms": [
          "{names:instead} (deltog|mødte|deltager) [ikke] (som|i stedet|for) {words:what}[.]",
          "{names:instead} (var|er|blev) indkaldt som (stedfortræder|suppleant|stedfortrædere|suppleanter) [{words:what}][.]",
          "{names:instead} (deltog|deltager|mødte) i mødet i stedet for {words:what}[.]"
        ],
        "examples": [
          "Ægir Lindø og Ulla Kjær deltog som suppleanter.",
          "Ulla Kjær mødte i stedet for Bo Engdahl.",
          "Ulla Kjær var indkaldt som stedfortræder for Bo Engdahl."
        ],
        "not": [
          "Ægir Lindø deltog i mødet."
        ]
      }
    },
    "ballotWord": {
      "words": {
        "attributes": {},
        "forms": [
          "(stemte|stemmer|stemme|stemt)",
          "(imod|mod)",
          "(for|ja|nej)\\:",
          "(undlod|undlader)",
          "forbehold",
          "~protokol~",
          "mindretal~",
          "(kan|kunne|vil|ville) ikke",
          "(til|i) referatet",
          "ført til referat",
          "tilført",
          "protokolleret",
          "(uenig|uenige)",
          "i stedet",
          "alene"
        ],
        "examples": [
          "For stemte A.",
          "V tog forbehold."
        ],
        "not": [
          "Godkendt.",
          "Stemningen var god."
        ]
      }
    },
    "voteSide": {
      "for-leading": {
        "attributes": {
          "side": "for",
          "voters": "after"
        },
        "forms": [
          "for [{word:a}] [{word:b}] [{word:c}] [{word:d}] (stemte|stemmer)",
          "for {word:a} (punkt|pkt.|nr.) {count:b} (stemte|stemmer)"
        ],
        "examples": [
          "For stemte A og B.",
          "For indstillingen stemte 16.",
          "For forslaget stemmer:",
          "For indstillingens punkt 2 stemte A."
        ],
        "not": [
          "A stemte for.",
          "Imod stemte C."
        ]
      },
      "against-leading": {
        "attributes": {
          "side": "against",
          "voters": "after"
        },
        "forms": [
          "(imod|mod) [{word:a}] [{word:b}] [{word:c}] [{word:d}] (stemte|stemmer)",
          "(imod|mod) {word:a} (punkt|pkt.|nr.) {count:b} (stemte|stemmer)"
        ],
        "examples": [
          "Imod stemte C.",
          "Imod forslaget stemte 4."
        ],
        "not": [
          "C stemte imod."
        ]
      },
      "abstain-leading": {
        "attributes": {
          "side": "abstain",
          "voters": "after"
        },
        "forms": [
          "hverken for eller imod (stemte|stemmer)",
          "blankt (stemte|stemmer)"
        ],
        "examples": [
          "Hverken for eller imod stemte O."
        ],
        "not": [
          "O stemte hverken for eller imod."
        ]
      },
      "for-trailing": {
        "attributes": {
          "side": "for",
          "voters": "before"
        },
        "forms": [
          "(stemte|stemmer|stemme) (for|ja)",
          "(stemte|stemmer) {count:voters} for"
        ],
        "examples": [
          "A stemte for.",
          "7 stemmer for",
          "Der stemte 19 for og 5 imod."
        ],
        "not": [
          "A stemte imod.",
          "A stemte forgæves."
        ]
      },
      "against-trailing": {
        "attributes": {
          "side": "against",
          "voters": "before"
        },
        "forms": [
          "(stemte|stemmer|stemme) (imod|mod|nej)",
          "(stemte|stemmer) {count:voters} (imod|mod)"
        ],
        "examples": [
          "11 medlemmer stemte imod.",
          "34 stemmer imod 15"
        ],
        "not": [
          "A stemte for."
        ]
      },
      "abstain-trailing": {
        "attributes": {
          "side": "abstain",
          "voters": "before"
        },
        "forms": [
          "[, der|, som] (undlod|undlader) at (stemme|afgive stemme)",
          "(stemte|stemmer) hverken for eller imod",
          "(stemte|stemmer) blankt",
          "(afholdt|afholder) sig fra at stemme",
          "(afstod|afstår) fra at stemme"
        ],
        "examples": [
          "O undlod at stemme.",
          "36 stemmer for og 2, der undlod at stemme",
          "O stemte hverken for eller imod.",
          "O stemte blankt."
        ],
        "not": [
          "O stemte for."
        ]
      },
      "for-label": {
        "attributes": {
          "side": "for",
          "voters": "after",
          "label": true
        },
        "forms": [
          "(for|ja)[ {word:a}|]\\:"
        ],
        "examples": [
          "For: 20",
          "For forslaget: A og B"
        ],
        "not": [
          "For 20",
          "Forslag: A"
        ]
      },
      "against-label": {
        "attributes": {
          "side": "against",
          "voters": "after",
          "label": true
        },
        "forms": [
          "(imod|mod|nej)[ {word:a}|]\\:"
        ],
        "examples": [
          "Imod: 6"
        ],
        "not": [
          "Imod 6"
        ]
      },
      "abstain-label": {
        "attributes": {
          "side": "abstain",
          "voters": "after",
          "label": true
        },
        "forms": [
          "(undlod|undladt|undlader|blanke|blankt|blank|hverken for eller imod|hverken/eller)\\:"
        ],
        "examples": [
          "Undlod: 1",
          "Hverken for eller imod: O"
        ],
        "not": [
          "Undlod 1"
        ]
      },
      "for-carried": {
        "attributes": {
          "side": "for",
          "voters": "before"
        },
        "forms": [
          "(vedtaget|godkendt|tiltrådt|vedtages|vedtoges) med {count:voters} stemmer(.|;)"
        ],
        "examples": [
          "Forslaget blev vedtaget med 5 stemmer."
        ],
        "not": [
          "Forslaget blev forkastet med 5 stemmer.",
          "Vedtaget med 5 stemmer imod 2."
        ]
      },
      "for-majority": {
        "attributes": {
          "side": "for",
          "voters": "after"
        },
        "forms": [
          "(et|et andet) flertal [bestående af|på]"
        ],
        "examples": [
          "Et flertal bestående af A og V anbefaler forslaget.",
          "Et flertal (A og V) godkendte forslaget."
        ],
        "not": [
          "mindretal"
        ]
      },
      "for-counted": {
        "attributes": {
          "side": "for",
          "voters": "before",
          "counted": true
        },
        "forms": [
          "(anbefaler|anbefalede|indstiller|indstillede|tiltræder|tiltrådte|godkender|godkendte|støtter|støttede)"
        ],
        "examples": [
          "4 medlemmer (C, F og V) anbefaler indstillingen."
        ],
        "not": [
          "4 medlemmer stemte for."
        ]
      },
      "for-weak": {
        "attributes": {
          "side": "for",
          "voters": "before",
          "weak": true
        },
        "forms": [
          "for"
        ],
        "examples": [
          "5 stemte imod og 7 for"
        ],
        "not": [
          "forslag"
        ]
      },
      "against-weak": {
        "attributes": {
          "side": "against",
          "voters": "before",
          "weak": true
        },
        "forms": [
          "(imod|mod)"
        ],
        "examples": [
          "7 stemmer for og 2 imod"
        ],
        "not": [
          "modsat"
        ]
      },
      "abstain-weak": {
        "attributes": {
          "side": "abstain",
          "voters": "before",
          "weak": true
        },
        "forms": [
          "hverken for eller imod",
          "(blank|blanke|blankt|undlod|undlader)",
          "(blank|blanke) (stemme|stemmer)"
        ],
        "examples": [
          "7 for, 2 imod og 1 hverken for eller imod"
        ],
        "not": [
          "7 for og 2 imod"
        ]
      }
    },
    "motion": {
      "ballot": {
        "attributes": {
          "ballot": true
        },
        "forms": [
          "(sat|sættes|sattes|bragt|kom) (til|under) afstemning",
          "(stemt|stemte|stemmes) om",
          "afstemning om"
        ],
        "examples": [
          "Indstillingen blev sat til afstemning.",
          "Der blev stemt om forslaget."
        ],
        "not": [
          "For stemte A.",
          "Per Dam (A) foreslog, at stien flyttes."
        ]
      },
      "words": {
        "attributes": {},
        "forms": [
          "(stillede|stiller|fremsatte|fremsætter) [et|følgende] (forslag|ændringsforslag|underændringsforslag)",
          "foreslog"
        ],
        "examples": [
          "Per Dam (A) foreslog, at stien flyttes."
        ],
        "not": [
          "Forslaget faldt.",
          "For stemte A."
        ]
      }
    },
    "numeral": {
      "0": {
        "attributes": {
          "number": 0
        },
        "forms": [
          "ingen"
        ],
        "examples": [
          "Ingen"
        ],
        "not": [
          "inge"
        ]
      },
      "1": {
        "attributes": {
          "number": 1
        },
        "forms": [
          "en",
          "én",
          "et",
          "ét"
        ],
        "examples": [
          "Et"
        ],
        "not": [
          "end"
        ]
      },
      "2": {
        "attributes": {
          "number": 2
        },
        "forms": [
          "to"
        ],
        "examples": [
          "To"
        ],
        "not": [
          "tog"
        ]
      },
      "3": {
        "attributes": {
          "number": 3
        },
        "forms": [
          "tre"
        ],
        "examples": [
          "tre"
        ],
        "not": [
          "træ"
        ]
      },
      "4": {
        "attributes": {
          "number": 4
        },
        "forms": [
          "fire"
        ],
        "examples": [
          "fire"
        ],
        "not": [
          "firs"
        ]
      },
      "5": {
        "attributes": {
          "number": 5
        },
        "forms": [
          "fem"
        ],
        "examples": [
          "fem"
        ],
        "not": [
          "femten"
        ]
      },
      "6": {
        "attributes": {
          "number": 6
        },
        "forms": [
          "seks"
        ],
        "examples": [
          "seks"
        ],
        "not": [
          "seksten"
        ]
      },
      "7": {
        "attributes": {
          "number": 7
        },
        "forms": [
          "syv"
        ],
        "examples": [
          "syv"
        ],
        "not": [
          "syn"
        ]
      },
      "8": {
        "attributes": {
          "number": 8
        },
        "forms": [
          "otte"
        ],
        "examples": [
          "otte"
        ],
        "not": [
          "otter"
        ]
      },
      "9": {
        "attributes": {
          "number": 9
        },
        "forms": [
          "ni"
        ],
        "examples": [
          "ni"
        ],
        "not": [
          "nitten"
        ]
      },
      "10": {
        "attributes": {
          "number": 10
        },
        "forms": [
          "ti"
        ],
        "examples": [
          "ti"
        ],
        "not": [
          "tid"
        ]
      },
      "11": {
        "attributes": {
          "number": 11
        },
        "forms": [
          "elleve"
        ],
        "examples": [
          "elleve"
        ],
        "not": [
          "elleven"
        ]
      },
      "12": {
        "attributes": {
          "number": 12
        },
        "forms": [
          "tolv"
        ],
        "examples": [
          "tolv"
        ],
        "not": [
          "tolvte"
        ]
      },
      "13": {
        "attributes": {
          "number": 13
        },
        "forms": [
          "tretten"
        ],
        "examples": [
          "tretten"
        ],
        "not": [
          "trettende"
        ]
      },
      "14": {
        "attributes": {
          "number": 14
        },
        "forms": [
          "fjorten"
        ],
        "examples": [
          "fjorten"
        ],
        "not": [
          "fjortende"
        ]
      },
      "15": {
        "attributes": {
          "number": 15
        },
        "forms": [
          "femten"
        ],
        "examples": [
          "femten"
        ],
        "not": [
          "femtende"
        ]
      },
      "16": {
        "attributes": {
          "number": 16
        },
        "forms": [
          "seksten"
        ],
        "examples": [
          "seksten"
        ],
        "not": [
          "sekstende"
        ]
      },
      "17": {
        "attributes": {
          "number": 17
        },
        "forms": [
          "sytten"
        ],
        "examples": [
          "sytten"
        ],
        "not": [
          "syttende"
        ]
      },
      "18": {
        "attributes": {
          "number": 18
        },
        "forms": [
          "atten"
        ],
        "examples": [
          "atten"
        ],
        "not": [
          "attende"
        ]
      },
      "19": {
        "attributes": {
          "number": 19
        },
        "forms": [
          "nitten"
        ],
        "examples": [
          "nitten"
        ],
        "not": [
          "nittende"
        ]
      },
      "20": {
        "attributes": {
          "number": 20
        },
        "forms": [
          "tyve"
        ],
        "examples": [
          "tyve"
        ],
        "not": [
          "tyvende"
        ]
      },
      "21": {
        "attributes": {
          "number": 21
        },
        "forms": [
          "enogtyve"
        ],
        "examples": [
          "enogtyve"
        ],
        "not": [
          "enogtyvende"
        ]
      },
      "22": {
        "attributes": {
          "number": 22
        },
        "forms": [
          "toogtyve"
        ],
        "examples": [
          "toogtyve"
        ],
        "not": [
          "toogtyvende"
        ]
      },
      "23": {
        "attributes": {
          "number": 23
        },
        "forms": [
          "treogtyve"
        ],
        "examples": [
          "treogtyve"
        ],
        "not": [
          "treogtyvende"
        ]
      },
      "24": {
        "attributes": {
          "number": 24
        },
        "forms": [
          "fireogtyve"
        ],
        "examples": [
          "fireogtyve"
        ],
        "not": [
          "fireogtyvende"
        ]
      },
      "25": {
        "attributes": {
          "number": 25
        },
        "forms": [
          "femogtyve"
        ],
        "examples": [
          "femogtyve"
        ],
        "not": [
          "femogtyvende"
        ]
      }
    },
    "voterUnit": {
      "words": {
        "attributes": {},
        "forms": [
          "(medlemmer|medlem|stemmer|stemme|personer|mandater|byrådsmedlemmer|udvalgsmedlemmer)"
        ],
        "examples": [
          "medlemmer",
          "stemmer"
        ],
        "not": [
          "medlemskab"
        ]
      },
      "collective": {
        "attributes": {
          "collective": true
        },
        "forms": [
          "(mindretal|mindretallet|flertal|flertallet)"
        ],
        "examples": [
          "mindretal"
        ],
        "not": [
          "mindre"
        ]
      }
    },
    "partyWord": {
      "words": {
        "attributes": {},
        "forms": [
          "(gruppe|gruppen|grupperne|valggruppe|valggruppen|liste|listen|listerne|parti|partiet|partierne)"
        ],
        "examples": [
          "Gruppe A",
          "Liste H"
        ],
        "not": [
          "Grupper",
          "Enhedslisten"
        ]
      }
    },
    "party": {
      "names": {
        "attributes": {},
        "forms": [
          "(Socialdemokratiet|Socialdemokraterne|Venstre|Enhedslisten|Alternativet|Moderaterne|Danmarksdemokraterne|Kristendemokraterne|Fremskridtspartiet|Veganerpartiet)",
          "[Det|De] (Konservative|Radikale)",
          "[Det] (Konservative Folkeparti|Radikale Venstre)",
          "(Socialistisk Folkeparti|Dansk Folkeparti|Liberal Alliance|Nye Borgerlige|Slesvigsk Parti|Kristeligt Folkeparti|Frie Liberale|Centrum-Demokraterne)",
          "~listen",
          "(Medarbejdersiden|Ledelsessiden|A-siden|B-siden)"
        ],
        "examples": [
          "Medarbejdersiden",
          "Enhedslisten",
          "Det Konservative Folkeparti",
          "Borgerlisten"
        ],
        "not": [
          "Venstrefløjen",
          "Udvalget"
        ]
      }
    },
    "dissent": {
      "reservation": {
        "attributes": {
          "kind": "reservation"
        },
        "forms": [
          "(tog|tager|taget|tage) [et|sit|følgende] forbehold",
          "forbehold (blev|er) taget",
          "(afventer|afventede) [sin|deres] stillingtagen"
        ],
        "examples": [
          "Forbehold blev taget af V.",
          "V tog forbehold.",
          "2 medlemmer (N+Ø) tager forbehold."
        ],
        "not": [
          "Godkendt med forbehold."
        ]
      },
      "refusal": {
        "attributes": {
          "kind": "refusal"
        },
        "forms": [
          "(kan|kunne|vil|ville) ikke (tiltræde|støtte|godkende|anbefale|bakke op|stemme for|tilslutte sig|medvirke til|gå ind for|acceptere)",
          "(tiltræder|tiltrådte|støtter|støttede|godkender|godkendte|anbefaler|anbefalede) ikke",
          "(er|var) (uenig|uenige) (i|med)"
        ],
        "examples": [
          "Ib Dam (L) kunne ikke tiltræde indstillingen.",
          "C kan ikke støtte forslaget.",
          "V anbefaler ikke planen."
        ],
        "not": [
          "Planen kan ikke tiltrædes.",
          "C støtter forslaget."
        ]
      },
      "protocol": {
        "attributes": {
          "kind": "statement"
        },
        "forms": [
          "(ønskede|ønsker|ønskes|bad om|begærede|anmodede om|bedt om|lod|fik) [at få] [følgende|flg.] [bemærkning|bemærkninger|udtalelse|erklæring|protokollat] (ført|tilført|indført|optaget|noteret|protokolleret|tilføjet) [til|i] [protokol|protokollen|referat|referatet|beslutningsprotokollen|mødeprotokollen]",
          "(ønskede|ønsker|bad om|begærede|anmodede om) at (føre|få ført|tilføre|få tilført) [følgende] [til] (protokol|protokollen|referat|referatet|beslutningsprotokollen)",
          "(ført|tilført|indført) [til|i] (protokol|protokollen|referat|referatet|beslutningsprotokollen)",
          "(afgav|afgiver|fremsatte|fremsætter|har afgivet) [følgende|denne] (protokoltilførsel|protokoludtalelse|særudtalelse|mindretalsudtalelse)",
          "(protokoltilførsel|protokoludtalelse|særudtalelse|mindretalsudtalelse)"
        ],
        "examples": [
          "Gruppe C ønskede følgende ført til protokol:",
          "Ib Dam (V) ønskede ført til referat, at svaret er for kort.",
          "Eva Holt (Ø) ønskede tilført protokollen:",
          "Mindretalsudtalelse:"
        ],
        "not": [
          "Protokollen blev godkendt.",
          "Referatet blev ført ajour."
        ]
      },
      "reason": {
        "attributes": {
          "kind": "reason"
        },
        "forms": [
          "(stemte|stemmer) (imod|mod) [{word:a}] [{word:b}][,] (idet|fordi|med henvisning til|med den begrundelse[,] at)",
          "(imod|mod) (stemte|stemmer)[\\:] {words:who}, (idet|fordi|med henvisning til|med den begrundelse[,] at)"
        ],
        "examples": [
          "Liste B stemte imod, idet prisen er for høj.",
          "Imod stemte V og C, idet planen er for dyr."
        ],
        "not": [
          "Liste B stemte imod."
        ]
      },
      "minority": {
        "attributes": {
          "kind": "refusal"
        },
        "forms": [
          "(anbefaler|anbefalede|indstiller|indstillede|ønsker|ønskede) (alene|kun|i stedet)"
        ],
        "examples": [
          "Et mindretal (V og C) anbefaler alene den lille løsning."
        ],
        "not": [
          "Udvalget anbefaler indstillingen."
        ]
      }
    },
    "behalf": {
      "words": {
        "attributes": {},
        "forms": [
          "(fra|af|på vegne af|for)"
        ],
        "examples": [
          "fra V og C"
        ],
        "not": [
          "frasagt",
          "mens V"
        ]
      }
    },
    "abbreviation": {
      "words": {
        "attributes": {},
        "forms": [
          "(nr|pkt|kr|stk|kl|jf|ca|mio|mia|afs|bl|d|hhv|evt|inkl|pr|maks|mm|m|Chr|Fr|Joh|Th|Adm|adm|Tekn|tekn|Konst|konst|Kst|kst|Sdr|Gl|Nr|Sct|Skt)\\."
        ],
        "examples": [
          "under pkt.",
          "jf.",
          "Hans Chr."
        ],
        "not": [
          "imod.",
          "stemte."
        ]
      }
    },
    "historyField": {
      "body": {
        "attributes": {
          "field": "body"
        },
        "forms": [
          "(Udvalg|Organ|Instans|Forum|Råd|Behandlet i|Udvalg/råd|Politisk udvalg)[:]"
        ],
        "examples": [
          "Udvalg"
        ],
        "not": [
          "Udvalget"
        ]
      },
      "date": {
        "attributes": {
          "field": "date"
        },
        "forms": [
          "(Dato|Mødedato|Behandlet den|Møde den)[:]"
        ],
        "examples": [
          "Dato"
        ],
        "not": [
          "Datoen"
        ]
      },
      "number": {
        "attributes": {
          "field": "number"
        },
        "forms": [
          "(Punktnummer|Punkt nr.|Punktnr.|Pkt.|Pkt|Pkt. nr.|Punkt|Sag nr.|Sagsnr.|Nr.)[:]"
        ],
        "examples": [
          "Punktnummer"
        ],
        "not": [
          "Punkter"
        ]
      },
      "decision": {
        "attributes": {
          "field": "decision"
        },
        "forms": [
          "(Beslutning|Beslutninger|Vedtagelse|Afgørelse|Resultat|Behandling)[:]"
        ],
        "examples": [
          "Beslutning"
        ],
        "not": [
          "Beslutningen"
        ]
      }
    },
    "historyEntry": {
      "body-first": {
        "attributes": {},
        "forms": [
          "{body}[,|:] [{weekday}] [den|d.] {date}[,] [(pkt.|punkt|sag nr.|sag) {count:number}]"
        ],
        "examples": [
          "Økonomiudvalget, 18. september 2019, pkt. 153:",
          "Byrådet den 4. marts 2025: Godkendt."
        ],
        "not": [
          "Godkendt."
        ]
      },
      "date-first": {
        "attributes": {},
        "forms": [
          "[Den] {date}[:|,| -| –|] {body}"
        ],
        "examples": [
          "04-03-2025 Byrådet"
        ],
        "not": [
          "Byrådet den 4. marts 2025"
        ]
      }
    }
  }
};
