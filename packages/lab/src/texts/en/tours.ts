/** Three stories, each told on a real run, with its own figures. */
export const tours = {
  explain: 'Three short stories on real runs:',
  baseRate: 'The base-rate trap',
  namesake: 'The namesake',
  appeal: 'The appeal that comes too late',
  progress: 'Step {step} of {all}',
  next: 'Next',
  back: 'Back',
  end: 'End the story',
  finish: 'Finish',
  keys: 'Arrow keys go on and back, Escape ends.',
  preparing: 'The run of this story is under way.',
  none: 'Nobody in this run has such a story: the scheme was changed, or chance had it otherwise.',
  again: 'Run the scheme of the story',
  show: 'Show the answer',
  youSaid: 'You said {guess}. It is {answer}.',
  span: '{unit, select, day {{count, plural, one {# day} other {# days}}} week {{count, plural, one {# week} other {# weeks}}} month {{count, plural, one {# month} other {# months}}} other {{count, plural, one {# year} other {# years}}}}',
  fromUntil: 'From {from} to {until}: {span}.',
  toTheEnd: 'From {from} to the end of the run: {span}.',
  refused:
    '{count, plural, =0 {In that time nothing was denied to them.} one {In that time something was denied to them once ({what}).} other {In that time something was denied to them # times ({what}).}}',
  told: 'They were told of a record in {when}.',
  neverTold: 'Nobody ever told them of the record.',
  instead:
    'It would have been {span} instead of {before}, and {refused, plural, =0 {no refusal} one {# refusal} other {# refusals}} instead of {refusedBefore}.',
  noDifference: 'For this person it would have made no difference.',

  baseRate1Title: 'Cameras that look for wanted faces',
  baseRate1:
    '{persons} made-up people live in a county with police cameras. The cameras compare the faces that pass with the faces of wanted people: {probes} comparisons for each person, every {period, select, day {day} week {week} month {month} other {year}}.',
  baseRate1Good: 'The cameras are very good. Of {oneIn} comparisons, only one takes a face for another.',
  baseRate1Few:
    'Few people do what the police search for: {offences} such offences in {ticks} {unit, select, day {days} week {weeks} month {months} other {years}}.',
  baseRate2Title: 'The alarm rings',
  baseRate2: 'A camera thinks that it knows a face. Somebody is stopped in the street.',
  baseRateAsk: 'Of 100 people stopped like this, how many have done nothing?',
  baseRateAlarms:
    'This run had {all} alarms. {wrong} of them pointed at somebody who had done nothing: {share} of 100.',
  baseRateNoAlarm: 'No alarm rang in this run.',
  baseRate3Title: 'Why so many?',
  baseRate3Few:
    'Only {right} alarms were right, for there were so few people to find. Nearly everybody who passes has done nothing.',
  baseRate3Many:
    'But the cameras compared about {comparisons} times. An error that is very rare each time then happens {wrong} times.',
  baseRate4Title: 'Move it yourself',
  baseRate4:
    'Make the cameras better or worse, and the offences rarer or more common. Guess each time before you look.',
  baseRateFmr: 'Share of comparisons that take a face for another',
  baseRateRate: 'People who commit such an offence',
  baseRate5Title: 'What to remember',
  baseRate5:
    'A test can be right about nearly everybody, and still be wrong about most of those it points at, when what it looks for is rare. So ask of any alarm: of those it points at, how many did nothing?',
  baseRate5Life:
    'Beside this text is the life of one of them: person {unit}, stopped as a wanted person since {when}.',
  baseRate5Nobody: 'At the end of this run nobody is stopped wrongly.',

  namesake1Title: 'Two people, one name',
  namesake1:
    'This scheme lists people who do not do what a court has ordered. Its records find their person by name and number.',
  namesake1Act: 'In {when}, person {namesake} did something that counts: “{kind}”.',
  namesake2Title: 'In the wrong file',
  namesake2:
    'In {when} the record of it arrived. It arrived in the file of person {unit}, who has a name like theirs and had done nothing.',
  namesake2Listed: 'From {from} on, person {unit} was on the list “{list}”.',
  namesake2Ask: 'What does the public site say about person {unit}?',
  namesake2Named: 'That they are on the list',
  namesake2Doubt: 'That it may be a mistake',
  namesake2Nothing: 'Nothing',
  namesake2Public:
    'It names them like everybody else on the list. Nowhere does it say that the record belongs to somebody else.',
  namesake2Secret: 'This list is not published. But those who decide use it all the same.',
  namesake3Title: 'What the office sees',
  namesake3:
    'In {when} the office has {listed} names on this list. Each is a code and a date, and they all look alike.',
  namesake3Wrong:
    '{wrong, plural, =0 {All of them belong there.} one {# of them does not belong there. The office has no column for that.} other {# of them do not belong there. The office has no column for that.}}',
  namesake4Title: 'Meanwhile',
  namesake4: 'Person {unit} lives on, and does not know why doors close.',
  namesake4Ask:
    'For how many {period, select, day {days} week {weeks} month {months} other {years}} does person {unit} stay on the list?',
  namesake5Title: 'What would have helped',
  namesake5:
    'The same life once more, with the same chance events. This time everybody is told of each record, and every objection that is right is granted at once.',
  namesake5Same: 'The error is the same. What changes is how long it lasts.',

  appeal1Title: 'A record of nothing',
  appeal1: 'In {when} a record came into the file of person {unit}: “{kind}”.',
  appeal1Nothing: 'Nothing of the kind had happened.',
  appeal1Namesake: 'Somebody else had done it, with a name like theirs.',
  appeal1Listed: 'In {from} it put them on the list “{list}”.',
  appeal2Title: 'Waiting',
  appeal2:
    'Whoever hears of a record may object. But it takes time until somebody does, and until it is decided.',
  appeal2Wait:
    'Whoever hears of a record may object. But it takes time until somebody does, and nothing is decided before the record has stood for {span}.',
  appeal2Ask:
    'After how many {period, select, day {days} week {weeks} month {months} other {years}} on the list was the objection granted?',
  appeal2Then: 'It was granted in {until}, after {span} on the list. The record was taken back.',
  appeal3Title: 'What was denied meanwhile',
  appeal3: 'The record is gone. What was denied stays denied: nobody gives back a journey that was not made.',
  appeal4Title: 'And afterwards?',
  appeal4Copy: 'The list itself has let them go. The copy “{copy}” kept them for {span} more.',
  appeal4Clean: 'This time, the list and all its copies let them go at once.',
  appeal4Others:
    'Not everybody is so lucky: {count} times in this run, a copy kept somebody whom the list itself had let go.',
  appeal5Title: 'If it had gone faster',
  appeal5:
    'The same life once more, with the same chance events and one rule changed: whoever is told objects at once, and the objection is decided at once.',
  appeal5Ask:
    'For how many {period, select, day {days} week {weeks} month {months} other {years}} is this person on a black list now?',
};
