/** The least each figure may be, by language, in percent. */
export const floors = {
  de: { peopleF1: 87, rolesRecall: 60, rolesPrecision: 90, quotesF1: 95, speakerRight: 72, speakerWhenNamed: 92 },
  fr: { peopleF1: 88, rolesRecall: 60, rolesPrecision: 90, quotesF1: 92, speakerRight: 72, speakerWhenNamed: 92 },
  es: { peopleF1: 87, rolesRecall: 60, rolesPrecision: 90, quotesF1: 92, speakerRight: 70, speakerWhenNamed: 92 },
  it: { peopleF1: 83, rolesRecall: 50, rolesPrecision: 88, quotesF1: 90, speakerRight: 65, speakerWhenNamed: 90 },
  pt: { peopleF1: 84, rolesRecall: 50, rolesPrecision: 88, quotesF1: 90, speakerRight: 65, speakerWhenNamed: 90 },
};

/** Fewer items than these say too little for a floor. */
export const leastItems = 50;
