import type { MeetingsTexts } from './messages.js';

export const TEXTS: MeetingsTexts = {
  title: 'Meetings',
  lead: 'Events with all records that tell of each.',
  ofPair: (states) => `Meetings of ${states}`,
  all: 'All meetings',
  views: { title: 'Show as', list: 'List', calendar: 'Calendar', map: 'Map' },
  meetings: { one: 'meeting', other: 'meetings' },
  some: (meetings) => `The newest ${meetings} are shown; choose a pair of states to see earlier ones.`,
  empty: 'No meetings',
  emptyMore: 'A meeting is there as soon as a record of it is kept.',
  undated: 'Date not told',
  toldBy: 'Told by',
  calendar: {
    month: 'Month',
    previous: 'Earlier month with meetings',
    next: 'Later month with meetings',
    none: 'No meetings in this month.',
    onDay: (day, meetings) => `${day}: ${meetings}`,
  },
  map: {
    title: 'Where they met',
    label: (meetings, places) => `A map of the world with ${meetings} at ${places}. The table beside it has every place.`,
    note: 'Points and coastlines only: the map draws no borders and says nothing of whose a place is. A point is at the town that the page names, to about ten kilometres.',
    columns: ['Place', 'Meetings', 'Last'],
    notOnMap: 'Not on the map',
    noPlace: 'place not told',
    places: { one: 'place', other: 'places' },
    at: (place) => `Meetings in ${place}`,
    none: 'None of the places is known to the map.',
  },
  publishers: 'Records',
};
