import { describe, expect, test } from 'vitest';
import { digestInItsLanguage } from '../digest-in-its-language';
import { articleOf } from '../fixtures/article-of';

const rolesOf = (text: string, name = 'Rachel Whitmore') =>
  digestInItsLanguage(articleOf([text]))
    .people.find((person) => person.name === name)
    ?.roles.map(({ text: role }) => role) ?? null;

describe('what a text says somebody is', () => {
  test.each([
    ['behind the name', 'Rachel Whitmore, the mayor of Kirkwall, said so.', ['mayor of Kirkwall']],
    ['behind the name, between dashes', 'Rachel Whitmore – the mayor of Kirkwall – said so.', ['mayor of Kirkwall']],
    ['behind the name and where she is from', 'Rachel Whitmore of Kirkwall, a teacher, said so.', ['teacher']],
    ['behind the name, between hyphens', 'Rachel Whitmore - the mayor of Kirkwall - said so.', ['mayor of Kirkwall']],
    ['behind the name, between pairs of them', 'Rachel Whitmore -- the mayor -- said so.', ['mayor']],
    ['at the end of the sentence', 'They had met Rachel Whitmore, the mayor of Kirkwall.', ['mayor of Kirkwall']],
    ['up to who else comes', 'Rachel Whitmore, the mayor, and Thomas Miller left.', ['mayor']],
    ['up to what she did', 'Rachel Whitmore, the mayor who closed the port, left.', ['mayor']],
    [
      'with all its fields',
      'Rachel Whitmore, Minister for Trade, Industry and Energy, said so.',
      ['Minister for Trade, Industry and Energy'],
    ],
    ['before the name, with its town', 'They met Kirkwall Mayor Rachel Whitmore on Monday.', ['Kirkwall Mayor']],
    [
      'before the name, whose it is',
      "They met Thomas Miller's lawyer Rachel Whitmore on Monday.",
      ["Thomas Miller's lawyer"],
    ],
    ['before the name and a comma', "The city's mayor, Rachel Whitmore, said so.", ["The city's mayor"]],
    ['two before the name', 'They met singer and actress Rachel Whitmore on Monday.', ['singer and actress']],
    ['by "is"', 'Rachel Whitmore is the mayor of Kirkwall.', ['mayor of Kirkwall']],
    ['by "was"', 'Rachel Whitmore was a teacher on the island.', ['teacher on the island']],
    [
      'behind the name, after what opens the sentence',
      'Despite the fog, Rachel Whitmore, mayor of Kirkwall told us so.',
      ['mayor of Kirkwall'],
    ],
    ['without an article', 'Rachel Whitmore is senior benefit officer on the island.', ['senior benefit officer']],
    [
      'before a comma, behind when it was',
      'Last month, Assistant Secretary for Trade, Rachel Whitmore, told the council so.',
      ['Assistant Secretary for Trade'],
    ],
    [
      'by a noun that looks like a verb',
      'Rachel Whitmore, marketing director for the port, said so.',
      ['marketing director for the port'],
    ],
    ['by such a noun alone', 'They met Rachel Whitmore, export manager.', ['export manager']],
    [
      'behind "according to", with a clause of her own',
      'According to Rachel Whitmore, a football agent who works abroad, it pays.',
      ['football agent'],
    ],
    ['in an editor’s brackets', '“They saw Rachel Whitmore [the mayor] on Monday,” he said.', ['mayor']],
    ['as one of a team', 'Rachel Whitmore, a former Spain international, said so.', ['former Spain international']],
    ['by her year at school', 'Rachel Whitmore, 17, a senior at Harrow College, won.', ['senior at Harrow College']],
    ['as one of several', 'The children Rachel Whitmore and Neil Miller were found.', ['child']],
    [
      'as one of several, in a form that holds no singular',
      'Harbour spokesmen Rachel Whitmore and Thomas Miller said so.',
      ['Harbour spokesmen'],
    ],
    ['by her name', 'It began when a computer programmer named Rachel Whitmore left.', ['computer programmer']],
    [
      'before the name, of a team',
      'They met Spanish international Rachel Whitmore on Monday.',
      ['Spanish international'],
    ],
    ['behind whose she is', "They met Rachel Whitmore, BT's futurologist, on Monday.", ["BT's futurologist"]],
    ['behind "according to"', 'It was loud, according to witness Rachel Whitmore.', ['witness']],
    ['before the name, a noun of things', 'They met opposition figure Rachel Whitmore.', ['opposition figure']],
    [
      'up to what she did and when',
      'Rachel Whitmore, a spokeswoman for the foreign ministry tweeted Monday that it was so.',
      ['spokeswoman for the foreign ministry'],
    ],
    [
      'with what makes it no more than likely',
      'According to a potential 2016 presidential contender, Rachel Whitmore, it is so.',
      ['potential 2016 presidential contender'],
    ],
    ['behind a quotation', '“It is late,” Kirkwall researcher, Rachel Whitmore, said.', ['Kirkwall researcher']],
  ])('%s', (_, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  test.each([
    ['several, told of before a comma', 'After they told the lawyers, Rachel Whitmore was gone.'],
    ['what is told of her work', "By then the show was still a winner, Rachel Whitmore's brand was not."],
    [
      'somebody who says so',
      'The woman in the film is Rachel Whitmore, her old teacher at the academy told the paper.',
    ],
    ['a body that says so', 'He was not sure when he saw Rachel Whitmore, the Justice Department report said.'],
    ['several that come with her', 'They flew with Rachel Whitmore, her lawyer and three guards from Havana.'],
    ['what was done under her', 'Under Rachel Whitmore, the club drew players such as Thomas Miller.'],
    ['what was lost', 'They spoke of Rachel Whitmore, the disappearance of an airliner, and the day of women.'],
    ['what a judge may have called her', 'Police said that a judge named Rachel Whitmore, Ana Dias and Thomas Miller.'],
    ['what is done with her', 'The promoter is close to signing Rachel Whitmore for the meeting.'],
    ['a person beside her', 'Rachel Whitmore, Thomas Miller and a pilot left.'],
    ['several', 'Rachel Whitmore, teachers from Kirkwall and a dog left.'],
    ['what she may be', 'Police suspect that Rachel Whitmore is the gunman of Kirkwall.'],
    ['what she is not', 'Rachel Whitmore is not the mayor of Kirkwall.'],
    ['what she would be', 'If Rachel Whitmore is the mayor of Kirkwall, she will stay.'],
    ['what she denies', 'Rachel Whitmore denied being a spy for anybody.'],
    ['whose she is to the writer', 'They met Rachel Whitmore, our colleague, on Monday.'],
    ['a thing', 'Rachel Whitmore, the ferry of the year in hand, left.'],
    ['what comes by her name alone', 'Rachel Whitmore said so on Monday.'],
  ])('not %s', (_, text) => {
    expect(rolesOf(text)).toEqual([]);
  });

  test('the fullest first, each once', () => {
    const text =
      'The mayor, Rachel Whitmore, said so. Rachel Whitmore, mayor of Kirkwall and head of the harbour board, left. Mayor Rachel Whitmore came.';
    const [first, ...rest] = rolesOf(text) ?? [];
    expect(first).toBe('mayor of Kirkwall and head of the harbour board');
    expect(new Set(rest.map((role) => role.toLowerCase())).size).toBe(rest.length);
  });
});

describe('the one role of a sentence, to the word', () => {
  test.each([
    ['Rachel Whitmore, a Rome, Ga., lawyer, said so.', 'Rome, Ga., lawyer'],
    ['Rachel Whitmore, one of the owners of the ferry, said so.', 'one of the owners of the ferry'],
    ["Rachel Whitmore, the players' union leader, said so.", "players' union leader"],
    ['Rachel Whitmore, the churchwarden, said so.', 'churchwarden'],
    ['Rachel Whitmore, his churchwarden, said so.', 'his churchwarden'],
    ['Rachel Whitmore, acting mayor of Kirkwall, said so.', 'acting mayor of Kirkwall'],
    ['Rachel Whitmore, mayor of Kirkwall in 2019, said so.', 'mayor of Kirkwall'],
    ['Rachel Whitmore, mayor of Kirkwall on Monday, said so.', 'mayor of Kirkwall'],
    ['Rachel Whitmore, the mayor and a teacher, said so.', 'mayor'],
    ['Rachel Whitmore, mayor and teacher, said so.', 'mayor and teacher'],
    ["Rachel Whitmore, Thomas Miller's girlfriend, said so.", "Thomas Miller's girlfriend"],
    ['Rachel Whitmore, mayor, Thomas Miller, pilot, and Anna Smith, teacher, left.', 'mayor'],
    ['Rachel Whitmore, the Labour MP for Leeds North, said so.', 'Labour MP for Leeds North'],
    ['Rachel Whitmore (Labour), the mayor of Kirkwall, said so.', 'mayor of Kirkwall'],
    ['Rachel Whitmore, 51, of Kirkwall, a teacher, said so.', 'teacher'],
    ['Rachel Whitmore of the Harrow Institute of Marine Science, a biologist, said so.', 'biologist'],
    ['They met Labour leader Rachel Whitmore.', 'Labour leader'],
    ['They met the former Labour leader Rachel Whitmore.', 'former Labour leader'],
    ['They met the then mayor, Rachel Whitmore.', 'then mayor'],
    ['They met New York Gov. Rachel Whitmore.', 'New York Gov.'],
    ['They met Secretary of State Rachel Whitmore.', 'Secretary of State'],
    ['They met Minister for Space Rachel Whitmore.', 'Minister for Space'],
    ['They met Health and Human Services Secretary Rachel Whitmore.', 'Health and Human Services Secretary'],
    ['They met Democratic Party for the People leader Rachel Whitmore.', 'Democratic Party for the People leader'],
    ['They met Miller campaign spokeswoman Rachel Whitmore.', 'Miller campaign spokeswoman'],
    ['They met saxophonist and educator Rachel Whitmore.', 'saxophonist and educator'],
    ['They met former pop star turned lawyer Rachel Whitmore.', 'former pop star turned lawyer'],
    ['They met President Miller and mayor Rachel Whitmore.', 'mayor'],
    ['Prosecutors accused Mayor Rachel Whitmore of theft.', 'Mayor'],
    ['They met 47-year-old cameraman Rachel Whitmore.', '47-year-old cameraman'],
    ['They met long-serving mayor Rachel Whitmore.', 'long-serving mayor'],
    ['The award-winning author Rachel Whitmore said so.', 'award-winning author'],
    ['Fellow teacher Rachel Whitmore said so.', 'Fellow teacher'],
    ['Another teacher, Rachel Whitmore, said so.', 'teacher'],
    ["The group's chief executive, Rachel Whitmore, said so.", "The group's chief executive"],
    ['As mayor, Rachel Whitmore said so.', 'mayor'],
    ['One of the women, Rachel Whitmore, said so.', 'One of the women'],
    ["A fighter with Miller's forces, Rachel Whitmore, said so.", "fighter with Miller's forces"],
    ['Police said the gunman, Rachel Whitmore, had left.', 'gunman'],
    ['The mayor: Rachel Whitmore.', 'mayor'],
    ['Rachel Whitmore remains the mayor of Kirkwall.', 'mayor of Kirkwall'],
    ['The killer is Rachel Whitmore.', 'killer'],
    ['Rachel Whitmore was elected president of the union.', 'president of the union'],
    ['Rachel Whitmore, who is the mayor of Kirkwall, said so.', 'mayor of Kirkwall'],
    ['Rachel Whitmore, the wife of Thomas Miller, said so.', 'wife of Thomas Miller'],
    ['Rachel Whitmore, a suspected spy, said so.', 'suspected spy'],
    ['Rachel Whitmore, an expert on ferries, said so.', 'expert on ferries'],
    ['Rachel Whitmore, a critic of the plan, said so.', 'critic of the plan'],
    ['Professor Rachel Whitmore said so.', 'Professor'],
    ['Rachel Whitmore, MP, said so.', 'MP'],
    ['Rachel Whitmore, a mother of two, said so.', 'mother of two'],
    ['Rachel Whitmore, the 2019 winner of the race, said so.', '2019 winner of the race'],
    ['Also there was Rachel Whitmore, mayor of Kirkwall; Thomas Miller sat.', 'mayor of Kirkwall'],
    ['“Rachel Whitmore, the mayor,” they said.', 'mayor'],
    ["Rachel Whitmore, the ferry's captain, said so.", "the ferry's captain"],
    ['Rachel Whitmore, the mayor, whom nobody knew, said so.', 'mayor'],
    ['Rachel Whitmore, teacher at the school in Kirkwall, said so.', 'teacher at the school in Kirkwall'],
    ['Rachel Whitmore has resigned as chairman of the union.', 'chairman of the union'],
    ['Rachel Whitmore served as mayor of Kirkwall.', 'mayor of Kirkwall'],
    ['Rachel Whitmore is chairman of the union.', 'chairman of the union'],
    ['Rachel Whitmore, who served as director of the museum, said so.', 'director of the museum'],
    ['Rachel Whitmore was appointed as director of the museum.', 'director of the museum'],
    ['Rachel Whitmore is currently a teacher in Leeds.', 'teacher in Leeds'],
    ['Rachel Whitmore had been director of the museum.', 'director of the museum'],
    ['They replaced Rachel Whitmore as director of the museum.', 'director of the museum'],
    ['They replaced Mr Rachel Whitmore as director of the museum.', 'director of the museum'],
    ['Its most famous teacher was Rachel Whitmore.', 'Its most famous teacher'],
    ['Its most famous teacher was Rachel Whitmore, who left.', 'Its most famous teacher'],
    ['Rachel Whitmore, the hydrologist, said so.', 'hydrologist'],
    ['Rachel Whitmore, a beekeeper who left, said so.', 'beekeeper'],
    ['Rachel Whitmore, a Leeds-based vice-chairman, said so.', 'Leeds-based vice-chairman'],
    ['Rachel Whitmore, a call centre manager, said so.', 'call centre manager'],
    ['Dr. Rachel Whitmore, a surgeon, said so.', 'surgeon'],
    ['Director of rugby Rachel Whitmore said so.', 'Director of rugby'],
    ['Head of state Rachel Whitmore said so.', 'Head of state'],
    ['They met their teacher, Rachel Whitmore, there.', 'their teacher'],
    ['They met the world champion boxer Rachel Whitmore.', 'world champion boxer'],
    ['They met two-time champion Rachel Whitmore.', 'two-time champion'],
    ['They met US singer Rachel Whitmore.', 'US singer'],
    ["They met Thomas Miller's former lawyer, Rachel Whitmore.", "Thomas Miller's former lawyer"],
    ['They met the mayor, Rachel Whitmore (left).', 'mayor'],
    ["Rachel Whitmore, the ferry operator's head of safety, said so.", "the ferry operator's head of safety"],
    [
      'Rachel Whitmore, president and chief executive of the board, said so.',
      'president and chief executive of the board',
    ],
    ['Rachel Whitmore, a doctor from Leeds and Thomas Miller left.', 'doctor from Leeds'],
    ['Rachel Whitmore, a doctor and her dog left.', 'doctor'],
    ['Rachel Whitmore, a doctor but no surgeon, said so.', 'doctor'],
    ['Rachel Whitmore, a doctor while at home, said so.', 'doctor'],
    ['Rachel Whitmore, prosecuting, said so.', 'prosecuting'],
    ["Rachel Whitmore, the mayor's eldest daughter, said so.", "the mayor's eldest daughter"],
    ['Rachel Whitmore, the daughter of a doctor, said so.', 'daughter of a doctor'],
    ['A singer with her daughter, Rachel Whitmore, left.', 'her daughter'],
    ['The sons of the mayor, Rachel Whitmore, said so.', 'mayor'],
    ['The minister met the mayor, Rachel Whitmore, on Monday.', 'mayor'],
    ["The doctor's letter to the mayor, Rachel Whitmore, was late.", 'mayor'],
    ['The minister and the mayor, Rachel Whitmore, left.', 'mayor'],
    ['The office of the mayor, Rachel Whitmore, was closed.', 'mayor'],
    ['A tipster overheard actor Rachel Whitmore on Monday.', 'actor'],
    ['Police said that a neighbour shot nurse Rachel Whitmore on Monday.', 'nurse'],
    ['Police said one neighbour shot nurse Rachel Whitmore.', 'nurse'],
    ['A tipster overheard actor Rachel Whitmore in Leeds, police said.', 'actor'],
    ['The club backs mayor Rachel Whitmore, who left.', 'mayor'],
    ['The ferry sales director Rachel Whitmore, 41, left.', 'ferry sales director'],
    ['The ferry tickets director Rachel Whitmore has left.', 'ferry tickets director'],
    ['They named the ferry tickets director Rachel Whitmore.', 'ferry tickets director'],
    ['They accused mayor Rachel Whitmore of theft.', 'mayor'],
    ['Police have also accused mayor Rachel Whitmore of theft.', 'mayor'],
    ['Police have jailed mayor Rachel Whitmore.', 'mayor'],
    ['They met the accused mayor Rachel Whitmore.', 'accused mayor'],
    ['They met the now disgraced mayor Rachel Whitmore.', 'disgraced mayor'],
    ['A tipster overheard actors Thomas Miller and Rachel Whitmore on Monday.', 'actor'],
    ['With a stroke of her pen President Rachel Whitmore closed the port.', 'President'],
    ['They met her campaign manager Rachel Whitmore.', 'her campaign manager'],
    ['Rachel Whitmore, a consultant and represented herself in court, said so.', 'consultant'],
    ['Rachel Whitmore, general manager of the ferry, said so.', 'general manager of the ferry'],
    ['They met the grey mayor Rachel Whitmore.', 'mayor'],
    ['Rachel Whitmore, the smiling mayor of Kirkwall, said so.', 'mayor of Kirkwall'],
    ['They met tall, grey-haired harbour pilot Rachel Whitmore.', 'harbour pilot'],
  ])('%s', (text, role) => {
    expect(rolesOf(text)).toEqual([role]);
  });

  test.each([
    'Rachel Whitmore, more liberal than others, said so.',
    'They left the court and accused mayor Rachel Whitmore of theft.',
    'Rachel Whitmore, general manager Thomas Miller and coach Peter Ashgrove elected to stay home.',
    'The wife of the mayor, Rachel Whitmore, said so.',
    'The wife of the mayor is Rachel Whitmore.',
    'A lawyer for the mayor, Rachel Whitmore, said so.',
    'The lawyer defending the mayor, Rachel Whitmore, said so.',
    'The man who shot the mayor, Rachel Whitmore, was not seen again.',
    'They met the daughter of a doctor, Rachel Whitmore, on Monday.',
    'They met the policemen, Rachel Whitmore, on Monday.',
    'Rachel Whitmore, accused of theft, said so.',
    'The women, Rachel Whitmore and Anna Smith, said so.',
    'Accused of being the gunman, Rachel Whitmore said so.',
    'Rachel Whitmore is never the mayor.',
    'If the killer is Rachel Whitmore, it is over.',
    'Rachel Whitmore, whose brother is the mayor, said so.',
    'Rachel Whitmore posing as a doctor said so.',
    'Rachel Whitmore, not a doctor, said so.',
    'Rachel Whitmore, Ph.D., said so.',
    'Rachel Whitmore would have resigned as chairman of the union.',
    'Rachel Whitmore served the mayor of Kirkwall.',
    'Rachel Whitmore is a friend of hers.',
    'They replaced Rachel Whitmore with a pilot.',
    "Its most famous teacher was Rachel Whitmore's sister.",
    'The teachers were Rachel Whitmore and Anna Smith.',
    'Rachel Whitmore, the call centre, said so.',
    'Sir Rachel Whitmore said so.',
    'They had suspected the killer, Rachel Whitmore, for years.',
    'They met the ferry, Rachel Whitmore, there.',
    'Rachel Whitmore, 51, said so.',
  ])('none: %s', (text) => {
    expect(rolesOf(text)).toEqual([]);
  });

  test('of whom somebody follows in office', () => {
    const text = 'Rachel Whitmore succeeded Thomas Miller as mayor of Kirkwall.';
    expect(rolesOf(text, 'Thomas Miller')).toEqual(['mayor of Kirkwall']);
    expect(rolesOf(text)).toEqual([]);
  });
});
