// Generated from grammar/dialects/*.yaml by `npm run generate`. Do not edit.
import type { Dialect } from './types.js';

export const dialects: readonly Dialect[] = [
  {
    "name": "skovnaes",
    "description": "The minutes of Skovnæs Kommune, an invented municipality. It comes with the program as an example of a dialect that is chosen by evidence.",
    "when": [
      "Skovnæs Kommune",
      [
        "Det handler sagen om",
        "Det blev vi enige om"
      ]
    ],
    "section": {
      "handler-om": {
        "kind": "anledning",
        "forms": [
          "Det handler sagen om"
        ],
        "examples": [
          "Det handler sagen om"
        ],
        "not": [
          "Det handler sagen ikke om"
        ]
      },
      "enige-om": {
        "kind": "beslutning",
        "forms": [
          "Det blev vi enige om [i {body}]"
        ],
        "examples": [
          "Det blev vi enige om",
          "Det blev vi enige om i Kulturudvalget"
        ],
        "not": [
          "Det blev vi ikke enige om"
        ]
      },
      "regning": {
        "kind": "oekonomi",
        "forms": [
          "Hvem betaler[?]"
        ],
        "examples": [
          "Hvem betaler?",
          "Hvem betaler"
        ],
        "not": [
          "Hvem betaler for stien"
        ]
      }
    },
    "outcome": {
      "approved": {
        "add": [
          "sejlet igennem"
        ],
        "examples": [
          "Planen blev sejlet igennem."
        ]
      }
    }
  }
];
