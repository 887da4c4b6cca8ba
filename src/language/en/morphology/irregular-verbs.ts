/** Base, past and participle of each irregular verb; `/` between forms that are both in use. British spellings included. */
const TABLE = `
abide abode/abided abode/abided;arise arose arisen;awake awoke awoken;bear bore borne/born;beat beat beaten;become became become
befall befell befallen;beget begot begotten;begin began begun;behold beheld beheld;bend bent bent;beset beset beset;bespeak bespoke bespoken
bestride bestrode bestridden;bet bet bet;bid bade/bid bidden/bid;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown
break broke broken;breed bred bred;bring brought brought;broadcast broadcast broadcast;browbeat browbeat browbeaten;build built built
burn burnt burnt;burst burst burst;buy bought bought;cast cast cast;catch caught caught;choose chose chosen;cling clung clung
come came come;cost cost cost;creep crept crept;cut cut cut;deal dealt dealt;dig dug dug;dive dove dived;do did done;draw drew drawn
dream dreamt dreamt;drink drank drunk;drive drove driven;dwell dwelt dwelt;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt
fight fought fought;find found found;flee fled fled;fling flung flung;fly flew flown;forbear forbore forborne;forbid forbade forbidden
forecast forecast forecast;forego forewent foregone;foresee foresaw foreseen;foretell foretold foretold;forget forgot forgotten
forgive forgave forgiven;forgo forwent forgone;forsake forsook forsaken;forswear forswore forsworn;freeze froze frozen;get got gotten/got
give gave given;go went gone;grind ground ground;grow grew grown;hang hung hung;have had had;hear heard heard;hew hewed hewn
hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;input input input;interweave interwove interwoven;keep kept kept
kneel knelt knelt;knit knit knit;know knew known;lay laid laid;lead led led;lean leant leant;leap leapt leapt;learn learnt learnt
leave left left;lend lent lent;let let let;lie lay lain;light lit lit;lose lost lost;make made made;mean meant meant;meet met met
mislead misled misled;misread misread misread;misspell misspelt misspelt;mistake mistook mistaken;misunderstand misunderstood misunderstood
mow mowed mown;offset offset offset;outbid outbid outbid;outdo outdid outdone;outgrow outgrew outgrown;outrun outran outrun
outsell outsold outsold;outshine outshone outshone;overcome overcame overcome;overdo overdid overdone;overhear overheard overheard
override overrode overridden;oversee oversaw overseen;overshoot overshot overshot;oversleep overslept overslept;overspend overspent overspent
overtake overtook overtaken;overthrow overthrew overthrown;partake partook partaken;pay paid paid;plead pled pled;prove proved proven
put put put;quit quit quit;read read read;rebuild rebuilt rebuilt;recast recast recast;redo redid redone;redraw redrew redrawn
remake remade remade;rend rent rent;repay repaid repaid;rerun reran rerun;resell resold resold;reset reset reset;rethink rethought rethought
retell retold retold;rewrite rewrote rewritten;rid rid rid;ride rode ridden;ring rang rung;rise rose risen;run ran run;saw sawed sawn
say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;sew sewed sewn;shake shook shaken;shear sheared shorn
shed shed shed;shine shone shone;shoot shot shot;show showed shown;shrink shrank shrunk;shut shut shut;sing sang sung;sink sank sunk
sit sat sat;slay slew slain;sleep slept slept;slide slid slid;sling slung slung;slit slit slit;smell smelt smelt;sow sowed sown
speak spoke spoken;speed sped sped;spell spelt spelt;spend spent spent;spill spilt spilt;spin spun spun;spit spat spat;split split split
spoil spoilt spoilt;spread spread spread;spring sprang sprung;stand stood stood;steal stole stolen;stick stuck stuck;sting stung stung
stink stank stunk;strew strewed strewn;stride strode stridden;strike struck struck/stricken;string strung strung;strive strove striven
swear swore sworn;sweep swept swept;swell swelled swollen;swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn
tell told told;think thought thought;thrive throve thriven;throw threw thrown;thrust thrust thrust;tread trod trodden;undercut undercut undercut
undergo underwent undergone;underlie underlay underlain;understand understood understood;undertake undertook undertaken
underwrite underwrote underwritten;undo undid undone;unwind unwound unwound;uphold upheld upheld;upset upset upset;wake woke woken
wear wore worn;weave wove woven;weep wept wept;wet wet wet;win won won;wind wound wound;withdraw withdrew withdrawn;withhold withheld withheld
withstand withstood withstood;wring wrung wrung;write wrote written`;

export interface IrregularForm {
  readonly lemma: string;
  readonly past: boolean;
  readonly participle: boolean;
}

/** Past forms and participles to what they are of. `be` is not among them: see the auxiliaries. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly IrregularForm[]> = readTable();
export const IRREGULAR_BASES: readonly string[] = TABLE.trim()
  .split(/[;\n]/)
  .map((row) => row.split(' ')[0] as string);

function readTable(): Map<string, IrregularForm[]> {
  const forms = new Map<string, IrregularForm[]>();
  for (const row of TABLE.trim().split(/[;\n]/)) {
    const [lemma = '', pasts = '', participles = ''] = row.split(' ');
    const past = pasts.split('/');
    const participle = participles.split('/');
    for (const form of new Set([...past, ...participle])) {
      const known = forms.get(form) ?? [];
      known.push({ lemma, past: past.includes(form), participle: participle.includes(form) });
      forms.set(form, known);
    }
  }
  return forms;
}
