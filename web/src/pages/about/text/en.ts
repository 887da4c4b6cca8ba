import type { AboutTexts } from './messages.js';

export const TEXTS: AboutTexts = {
  title: 'About the method',
  lead: 'Readout reads official pages about talks between states and keeps what was said, always with the words it rests on.',
  before: [
    {
      title: 'How statements are found',
      paragraphs: [
        'Rules, not a language model. A page is divided into header, narration and turns; words are brought to their dictionary forms; rules look for what belongs together in one clause: what is counted, the amount, the time, by whose statistics. The same page gives the same record, today and in ten years.',
        'Every statement shows its rule and the words each part of the rule matched: “Why it was found”, beside the text. Where a part was carried over from before, or inferred from who speaks, that is said too.',
        'What the text does not tell stays “not told”. Nothing is guessed, not even where a reader would know.',
      ],
    },
  ],
  kinds: {
    title: 'Kinds of statement',
    lead: 'Each has a letter, a colour and a line of its own. Any can be switched off while reading.',
    meaning: {
      figure: 'a number somebody claims: of trade, investment, projects, people, events',
      contact: 'a visit, meeting, call or session other than the talks themselves, past or to come',
      commitment: 'a deed promised, planned, agreed, ordered, proposed or under way',
      agreement: 'a document between states, by its name or its subject',
      assessment: 'how relations as a whole are judged to be',
    },
  },
  accuracy: {
    title: 'How well it does',
    lead: 'Measured on records annotated by hand, in percent. F1 weighs what was missed against what was found falsely; “every field right” is the share of annotated statements with no field wrong.',
    caveat:
      'The rules were written with these same records open. On records nobody has looked at, expect less: read the quotes before you rely on a line.',
    what: 'What',
    russian: 'Russian',
    english: 'English',
    exact: 'every field right',
    rows: {
      turns: 'Turns, F1',
      speaker: 'Right speaker',
      parties: 'Those who meet, F1',
      date: 'Date',
      place: 'State of the place',
      figure: 'Figures, F1',
      contact: 'Contacts, F1',
      commitment: 'Commitments, F1',
      agreement: 'Agreements, F1',
      assessment: 'Assessments, F1',
      topics: 'Topics, F1',
    },
  },
  after: [
    {
      title: 'What is not covered',
      paragraphs: [
        'Pages in Russian and English only. No translation, no summary: titles and deeds are in the words of the page.',
        'Irony, and what is only implied, is not understood. A promise worded in a way no rule knows is missed. Assessments are of relations as a whole, not of single spheres.',
        'Whether a claim is true is not for Readout to say. It sets claims side by side, each with its words, its day and its speaker. Where two leave no room for each other, it says that they differ, and says of nobody that he is wrong.',
      ],
    },
    {
      title: 'Evenhandedness',
      paragraphs: [
        'Both languages and both sides of a conversation are read by the same rules. Names and codes of states are those of ISO and the Unicode CLDR; a body without a code has none here either. No position is taken on borders or recognition, and the words of the text are kept as they are.',
        'Reviewers can accept, correct or reject any statement. What they do is added to a log with name and time, and can be taken back; nothing is overwritten.',
      ],
    },
    {
      title: 'Where the data is',
      paragraphs: ['On this machine, in one file. Nothing is sent anywhere: the network is opened only for addresses you give.'],
    },
  ],
};
