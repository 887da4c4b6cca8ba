// How fast a table of statistics is read, and how much memory it takes: rows as UN Comtrade gives them, made as they are read.
//   npx tsx bench/statistics.ts [MB]
import { areasOf, newCourse, readStatistics } from '../src/statistics/index.js';
import { WORLD } from '../src/world/index.js';

const MEGABYTE = 1_000_000;
const asked = Number(process.argv[2] ?? 200);
const STATES = [643, 31, 156, 842, 392, 276, 251, 826, 699, 398];
const HEADER =
  'typeCode,freqCode,refYear,period,reporterCode,reporterDesc,flowCode,partnerCode,partnerDesc,partner2Code,cmdCode,cmdDesc,customsCode,motCode,cifvalue,fobvalue,primaryValue\n';

/** Of fifty rows one is a total, as where a file has chapters of goods. */
function row(i: number): string {
  const year = 1962 + (Math.floor(i / 50) % 60);
  const [reporter, partner] = [STATES[Math.floor(i / 3000) % 10], STATES[(Math.floor(i / 3000) + 1 + (Math.floor(i / 30000) % 9)) % 10]];
  const goods = i % 50 === 0 ? 'TOTAL,All commodities' : '27,"Fuels, oils"';
  return `C,A,${year},${year},${reporter},"A state, by name",X,${partner},Another state,0,${goods},C00,0,,${year}000.5,${year}000.5\n`;
}

let bytes = 0;
async function* text(): AsyncGenerator<string> {
  yield HEADER;
  for (let i = 0; bytes < asked * MEGABYTE; ) {
    let piece = '';
    while (piece.length < 65_536) piece += row(i++);
    bytes += piece.length;
    yield piece;
  }
}

const course = newCourse();
const areas = areasOf(WORLD.states);
let most = 0;
const start = process.cpuUsage();
for await (const _ of readStatistics(text(), { file: 'made', name: 'made', told: {} }, areas, course)) {
  most = Math.max(most, process.memoryUsage().heapUsed);
}
const seconds = process.cpuUsage(start).user / 1e6;
console.log(`${Math.round(bytes / MEGABYTE)} MB, ${course.rows} rows, ${course.points} values`);
console.log(`${Math.round(bytes / MEGABYTE / seconds)} MB/s, making the rows included; heap at most ${Math.round(most / MEGABYTE)} MB`);
