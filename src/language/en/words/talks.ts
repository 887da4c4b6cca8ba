import type { SenseWords } from '../../lexicon.js';

/** Words of titles and leads that tell what the event was and who held it. */
export const talks = {
  talks: ['talk', 'meet', 'meeting', 'conversation', 'call:noun', 'negotiation', 'consultation', 'receive:verb', 'discuss', 'speak', 'spoke', 'remark:noun', 'host:verb', 'welcome:verb', 'statement', '=conference'],
  'phone-call': ['=telephone|phone ?=conversation|call|talks', '=call =with', '=spoke|speak|speaks|talked =by =phone|telephone', '=spoke =with', '=had =a =call', '=on =the =phone', '=video =conference|call|conversation|link', '=videoconference', '=virtual =meeting', '=by =telephone'],
  'press-event': ['=press =statements|statement|conference|conferences|availability', '=news =conference', '=statements =for =the =press', '=joint =press', '=joint =news', '=answers =to =questions', '=answers =to =journalists', '=press =gaggle'],
  'joint-statement-title': ['=joint =statement', '=joint =declaration', '=joint =communique'],
  'multilateral-event': ['summit', '=plenary', 'forum', '=trilateral', '=quadrilateral', '=multilateral', '=session', '=conference', '=expanded =format', 'ceremony', '=council'],
  'speech-title': ['address:noun', 'speech', '=remarks =by', '=remarks =at', '=remarks =on', '=message', '=greetings', '=interview', '=proclamation', '=article'],
  'on-margins': ['=on =the =sidelines =of', '=on =the =margins =of', '=on =the =fringes =of', '=ahead =of', '=before', '=during', '=within =the =framework =of', '=as =part =of', '=at', '=following'],
  'event-noun': ['summit', 'forum', 'conference', 'session', 'assembly', 'meeting', 'ceremony', 'celebration', 'parade', 'congress', 'council', 'gathering', 'games'],
  attend: ['attend', '=taking =part', 'take =part', 'participate', '=present', '=delegation =consisted|included', '=accompanied', 'participant', '=also =present'],
} satisfies SenseWords;
