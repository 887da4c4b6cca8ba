// The import rule of ARCHITECTURE.md. test/architecture.test.ts runs it and shows that it catches what it should.

/** Folder (or file) of src and what it may import from src besides itself. */
const MAY_IMPORT = {
  domain: [],
  intake: ['domain'],
  structure: ['domain'],
  language: ['domain'],
  stores: ['domain'],
  ledger: ['domain'],
  // Which statements tell of one figure, contact, deed or document is the ledger's question, asked of two pages.
  compare: ['domain', 'ledger'],
  // How claims become intervals is told in one place.
  statistics: ['domain', 'ledger/figures'],
  exports: ['domain'],
  search: ['domain', 'language'],
  record: ['domain'],
  world: ['domain', 'language'],
  statements: ['domain', 'language'],
  'readout.ts': ['domain', 'intake', 'structure', 'language', 'stores', 'record', 'search', 'world', 'statements'],
  // Of the stores only the contract and the list, never a store itself.
  operations: ['readout.ts', 'domain', 'ledger', 'compare', 'statistics', 'search', 'exports', 'stores/index.ts', 'stores/contract'],
  api: ['operations', 'domain'],
  cli: ['operations', 'domain', 'api/index.ts'],
};

const escaped = (path) => path.replaceAll('.', '\\.');
const pattern = (path) => `^src/${escaped(path)}${path.endsWith('.ts') ? '$' : '/'}`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
      name: `${folder}-imports`,
      comment: `${folder} may import ${allowed.length ? allowed.join(', ') : 'nothing'} and itself`,
      severity: 'error',
      from: { path: pattern(folder), pathNot: '\\.test\\.ts$|/conformance/' },
      to: { path: '^src/', pathNot: [folder, ...allowed].map(pattern) },
    })),
    {
      name: 'known-folders',
      comment: 'every folder of src has its line in the import rule',
      severity: 'error',
      from: { path: '^src/', pathNot: Object.keys(MAY_IMPORT).map(pattern) },
      to: {},
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'pure-stages',
      comment: 'no file, no network, no process in the stages from structure to statements, nor in the domain',
      severity: 'error',
      from: {
        path: '^src/(?:domain|structure|world|statements|ledger|compare|statistics|search)/',
        pathNot: '\\.test\\.ts$|^src/world/world-file\\.ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'large-readers-on-demand',
      comment: 'readers of PDF, DOCX and WARC are loaded when the first such input comes',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$|^src/intake/(?:documents/(?:pdf|docx)|archives/warc)/' },
      to: { path: '^src/intake/(?:documents/(?:pdf|docx)|archives/warc)/|^node_modules/(?:unpdf|mammoth|warcio)/', dynamic: false },
    },
    {
      name: 'no-development-tools',
      comment: 'what is shipped does not need what is only there for development',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$|/conformance/|\\.(cases|fixture)\\.ts$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
