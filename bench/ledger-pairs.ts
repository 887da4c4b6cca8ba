// Pairs of tellings, made by hand: does the ledger take them for one undertaking, one document, one contact? Everything in them is invented.
// In quotes, [ ] mark the deed, { } the words of the date.
import type { CommitmentTold, ContactTold, DocumentTold } from '../test/support/tellings.js';

export const COMMITMENT_PAIRS: readonly (readonly [same: boolean, a: CommitmentTold, b: CommitmentTold])[] = [
  [
    true,
    { told: 'Обязуемся [погасить долг за газ] {до 1 мая}.', due: '2021-05-01', said: '2021-02-01' },
    { told: 'Долг за газ [погашен].', play: 'fulfilled', said: '2021-06-01' },
  ],
  [
    true,
    { told: 'We will [repay the debt for electricity] {by July}.', due: '2021-07', said: '2021-02-01' },
    { told: '[Погасим задолженность за электроэнергию] {в июле}.', due: '2021-07', said: '2021-02-01' },
  ],
  [
    true,
    { told: 'We undertake to [open the border crossing at Verkhny Klyuch] {in 2022}.', due: '2022', said: '2021-03-03' },
    { told: 'Переход границы Верхний Ключ [откроется] {в мае 2022 года}.', due: '2022-05', said: '2021-11-03' },
  ],
  [
    true,
    { told: 'Намерены [построить мост через Сорну] {к 2023 году}.', due: '2023', said: '2021-03-03' },
    { told: '[Строительство моста через Сорну завершим] {в 2024 году}.', due: '2024', said: '2022-09-01' },
  ],
  [
    true,
    { told: 'The tunnel under the Great Ridge will be [completed] {in 2025}.', due: '2025', said: '2022-01-10' },
    { told: 'Work on the tunnel under the Great Ridge has been [completed].', play: 'fulfilled', said: '2025-08-10' },
  ],
  [
    true,
    { told: 'Правительство [отменит пошлины на зерно] {с 1 января}.', due: '2023-01-01', said: '2022-10-01' },
    { told: 'Grain duties will be [lifted] {on January 1}.', due: '2023-01-01', said: '2022-10-01' },
  ],
  [
    true,
    { told: 'Поручено [подготовить график поставок газа] {до марта}.', due: '2022-03', said: '2022-01-01' },
    { told: 'График поставок газа [подготовлен].', play: 'fulfilled', said: '2022-03-20' },
  ],
  [
    true,
    { told: 'We agreed to [set up a group of experts on statistics] {by the end of March}.', due: '2022-03', said: '2022-01-01' },
    { told: 'Условились [создать группу экспертов по статистике] {до конца марта}.', due: '2022-03', said: '2022-01-01' },
  ],
  [
    true,
    { told: 'Мы [упростим визовые правила для водителей] {к сентябрю}.', due: '2023-09', said: '2023-04-01' },
    { told: 'Nardania will [simplify visa rules for drivers] {by September}.', due: '2023-09', said: '2023-04-01' },
  ],
  [
    true,
    { told: 'They promised to [restore the railway section to Port Selm] {in 2024}.', due: '2024', said: '2023-04-01' },
    { told: 'The railway section to Port Selm [is being restored].', play: 'in-progress', said: '2024-02-01' },
  ],
  [
    true,
    { told: 'Готовы [передать больнице в Ольдере оборудование] {в июне}.', due: '2022-06', said: '2022-02-01' },
    { told: 'Больнице в Ольдере [передано оборудование].', play: 'fulfilled', said: '2022-07-01' },
  ],
  [
    true,
    { told: 'Company plans to [build a fertiliser plant at Tolma] {by 2026}.', due: '2026', said: '2022-02-01' },
    { told: 'Завод удобрений в Толме [построим] {к 2026 году}.', due: '2026', said: '2023-02-01' },
  ],
  [
    true,
    { told: 'Договорились [открыть генеральное консульство в Тарвеле] {в 2024 году}.', due: '2024', said: '2023-02-01' },
    { told: 'В Тарвеле [открыто] наше генеральное консульство.', play: 'fulfilled', said: '2024-05-01' },
  ],
  [
    true,
    { told: 'Работы на мосту через Лимму [остановились].', play: 'stalled', said: '2024-12-01' },
    { told: 'Обещали [достроить мост через Лимму], но работы [стоят].', play: 'stalled', said: '2025-02-01' },
  ],
  [
    true,
    { told: 'We intend to [double supplies of natural gas] {by 2027}.', due: '2027', said: '2023-01-01' },
    { told: 'Намерены [удвоить поставки природного газа] {к 2027 году}.', due: '2027', said: '2023-01-01' },
  ],
  [
    true,
    { told: 'Россельхоз [поставит 500 тысяч тонн пшеницы] {до декабря}.', due: '2022-12', said: '2022-05-01' },
    { told: '500 тысяч тонн пшеницы [поставлены].', play: 'fulfilled', said: '2022-12-20' },
  ],
  [
    false,
    { told: 'Намерены [построить мост через Сорну] {к 2023 году}.', due: '2023', said: '2021-03-03' },
    { told: 'Намерены [построить мост через Лимму] {к 2023 году}.', due: '2023', said: '2021-03-03' },
  ],
  [
    false,
    { told: 'Стороны договорились [согласовать место моста через Сорну] {до декабря}.', due: '2022-12', said: '2022-03-03' },
    { told: 'Мост через Сорну [построим] {в декабре}.', due: '2022-12', said: '2022-05-03' },
  ],
  [
    false,
    { told: 'We will [build a school in Tarvel] {in 2023}.', due: '2023', said: '2022-03-03' },
    { told: 'We will [build a hospital in Tarvel] {in 2023}.', due: '2023', said: '2022-03-03' },
  ],
  [
    false,
    { told: 'Will [open a school] {in 2023}.', due: '2023', said: '2022-03-03' },
    { told: 'Will [open a school] {in 2026}.', due: '2026', said: '2024-03-03' },
  ],
  [
    false,
    { told: 'Обязуемся [погасить долг за газ] {до мая}.', due: '2021-05', said: '2021-02-01' },
    { told: 'Обязуемся [погасить долг за электроэнергию] {до мая}.', due: '2021-05', said: '2021-02-01' },
  ],
  [
    false,
    { told: 'Обязуемся [погасить долг за газ] {до мая}.', due: '2021-05', states: 'XA', said: '2021-02-01' },
    { told: 'Обязуемся [погасить долг за газ] {до мая}.', due: '2021-05', states: 'XB', said: '2021-02-01' },
  ],
  [
    false,
    { told: 'We will [increase gas supplies to 2 billion cubic metres].', said: '2022-02-01' },
    { told: 'We will [increase gas supplies to 3 billion cubic metres].', said: '2023-02-01' },
  ],
  [
    false,
    { told: 'We will [increase gas supplies] {by 2025}.', due: '2025', said: '2022-02-01' },
    { told: 'We will [reduce gas supplies] {by 2025}.', due: '2025', said: '2022-02-01' },
  ],
  [
    false,
    { told: 'Будем [развивать сотрудничество в промышленности].', said: '2022-02-01' },
    { told: 'Намерены [развивать сотрудничество в сельском хозяйстве].', said: '2022-09-01' },
  ],
  [
    false,
    { told: 'Будем [расширять взаимодействие] по всем направлениям.', said: '2022-02-01' },
    { told: 'Готовы [расширять взаимодействие] и дальше.', said: '2023-09-01' },
  ],
  [
    false,
    { told: 'We are [implementing large joint projects].', play: 'in-progress', said: '2022-02-01' },
    { told: 'Joint projects in the high-tech sphere are being [implemented].', play: 'in-progress', said: '2024-02-01' },
  ],
  [
    false,
    { told: 'Поручим министрам [представить новый график строительства моста] {до июля}.', due: '2025-07', said: '2025-02-01' },
    { told: '[Строительство моста завершим] {в июле}.', due: '2025-07', said: '2025-02-01' },
  ],
  [
    false,
    { told: 'Мы [откроем культурный центр в Остерне] {в 2023 году}.', due: '2023', said: '2022-02-01' },
    { told: 'Мы [откроем культурный центр в Тарвеле] {в 2023 году}.', due: '2023', said: '2022-02-01' },
  ],
  [
    false,
    { told: 'We will [sign the agreement on fishing] {in May}.', due: '2022-05', said: '2022-02-01' },
    { told: 'We will [sign the agreement on tourism] {in May}.', due: '2022-05', said: '2022-02-01' },
  ],
  [
    false,
    { told: 'We agreed to [create a working group on transport] {by June}.', due: '2022-06', said: '2022-02-01' },
    { told: 'We agreed to [create a working group on energy] {by June}.', due: '2022-06', said: '2022-02-01' },
  ],
  [
    false,
    { told: 'Готовы [оказать помощь] пострадавшим районам.', said: '2022-02-01' },
    { told: 'Готовы [оказать помощь] в подготовке выборов.', said: '2023-02-01' },
  ],
  [
    false,
    { told: 'We shall [launch a ferry to Stavrina] {in summer}.', due: '2022-06/2022-08', said: '2022-02-01' },
    { told: 'We shall [launch a satellite] {in summer}.', due: '2022-06/2022-08', said: '2022-02-01' },
  ],
  [
    false,
    { told: '[Построим вторую очередь завода в Толме] {к 2024 году}.', due: '2024', said: '2022-02-01' },
    { told: 'Завод в Ольдере [построен].', play: 'fulfilled', said: '2024-06-01' },
  ],
  [
    false,
    { told: 'Government will [choose a contractor for the airport] {by January}.', due: '2025-01', said: '2024-12-01' },
    { told: 'Government will [choose a contractor for the port] {by January}.', due: '2025-01', said: '2024-12-01' },
  ],
  [
    false,
    { told: 'Обещаем [ввести безвизовый режим для студентов].', said: '2022-02-01' },
    { told: 'Обещаем [ввести безвизовый режим для водителей].', said: '2022-02-01' },
  ],
  [
    true,
    { told: 'They promised to [settle the debt] {by July 1}.', due: '2022-07-01', said: '2022-02-16' },
    { told: 'Долг за электроэнергию [погашен] полностью.', play: 'fulfilled', said: '2022-09-08' },
  ],
  [
    false,
    { told: 'They promised to [settle the debt] {by July 1}.', due: '2022-07-01', states: 'XA', said: '2022-02-16' },
    { told: 'Долг за электроэнергию [погашен] полностью.', play: 'fulfilled', states: 'XB', said: '2022-09-08' },
  ],
  [
    false,
    { told: 'We will [build a school] {in 2022}.', due: '2022', said: '2022-02-16' },
    { told: 'В этом году [построена школа].', play: 'fulfilled', said: '2023-09-08' },
  ],
];

export const DOCUMENT_PAIRS: readonly (readonly [same: boolean, a: DocumentTold, b: DocumentTold])[] = [
  [
    true,
    { title: 'Программа экономического сотрудничества до 2024 года', horizon: '2024', status: 'in-implementation', said: '2022-02-16' },
    { title: 'joint Programme of Economic Cooperation until 2024', horizon: '2024', status: 'in-implementation', said: '2022-02-16' },
  ],
  [
    true,
    { title: 'план сотрудничества до 2024 года', horizon: '2024', status: 'in-implementation', said: '2022-06-29' },
    { title: 'plan up to 2024 inclusive', horizon: '2024', status: 'in-implementation', said: '2022-10-13' },
  ],
  [
    true,
    { title: 'соглашение о взаимной защите инвестиций', status: 'in-preparation', said: '2022-03-24' },
    { title: 'investment protection agreement', status: 'signed', date: '2023-04-12', said: '2023-04-12' },
  ],
  [
    true,
    { title: 'Декларация о стратегическом партнёрстве', status: 'signed', date: '2023-04-12', said: '2023-04-12' },
    { title: 'Declaration on Strategic Partnership', status: 'signed', date: '2023-04-12', said: '2023-04-12' },
  ],
  [
    true,
    { title: 'Программа экономического сотрудничества до 2024 года', horizon: '2024', status: 'in-implementation', said: '2022-02-16' },
    { title: 'Программа экономического сотрудничества', status: 'in-implementation', said: '2023-12-18' },
  ],
  [
    true,
    { title: 'дорожная карта по энергетике до 2030 года', horizon: '2030', status: 'in-preparation', said: '2022-02-16' },
    { title: 'energy roadmap to 2030', horizon: '2030', status: 'signed', date: '2023-05', said: '2023-05-18' },
  ],
  [
    true,
    { title: 'Меморандум о строительстве моста через Сорну', status: 'signed', date: '2022-11-30', said: '2022-11-30' },
    { title: 'Memorandum on the Construction of a Bridge over the Sorna', status: 'signed', date: '2022-11-30', said: '2022-11-30' },
  ],
  [
    true,
    { title: 'agreement on the avoidance of double taxation', status: 'to-be-signed', date: '2024-05', said: '2024-02-01' },
    { title: 'Соглашение об избежании двойного налогообложения', status: 'signed', date: '2024-05-20', said: '2024-05-20' },
  ],
  [
    true,
    { title: 'договор о дружбе и добрососедстве', status: 'in-force', said: '2021-01-01' },
    { title: 'Treaty of Friendship and Good-Neighbourliness', status: 'in-force', said: '2024-01-01' },
  ],
  [
    true,
    { title: 'Programme of cultural exchanges for 2022–2025', horizon: '2025', status: 'signed', date: '2022-03-01', said: '2022-03-01' },
    { title: 'программа культурных обменов', status: 'in-implementation', said: '2023-03-01' },
  ],
  [
    true,
    { title: 'межправительственное соглашение о рыболовстве', status: 'in-preparation', said: '2022-03-01' },
    { title: 'agreement on fishing', status: 'in-preparation', said: '2022-09-01' },
  ],
  [
    true,
    { title: 'план действий до 31 декабря 2025 года', horizon: '2025-12-31', status: 'in-implementation', said: '2023-01-01' },
    { title: 'план до 2025 года', horizon: '2025', status: 'in-implementation', said: '2023-06-01' },
  ],
  [
    false,
    { title: 'Программа экономического сотрудничества до 2024 года', horizon: '2024', status: 'in-implementation', said: '2024-02-16' },
    { title: 'новая программа экономического сотрудничества до 2030 года', horizon: '2030', status: 'in-preparation', said: '2024-04-16' },
  ],
  [
    false,
    { title: 'план сотрудничества до 2024 года', horizon: '2024', status: 'in-implementation', said: '2022-06-29' },
    { title: 'программа сотрудничества до 2024 года', horizon: '2024', status: 'in-implementation', said: '2022-06-29' },
  ],
  [
    false,
    { title: 'соглашение о защите инвестиций', status: 'in-preparation', said: '2022-03-24' },
    { title: 'соглашение о защите окружающей среды', status: 'signed', date: '2023-04-12', said: '2023-04-12' },
  ],
  [
    false,
    { title: 'Меморандум о строительстве моста через Сорну', status: 'signed', date: '2022-11-30', said: '2022-11-30' },
    { title: 'Меморандум о строительстве моста через Лимму', status: 'signed', date: '2022-11-30', said: '2022-11-30' },
  ],
  [
    false,
    { title: 'Joint Statement', status: 'signed', date: '2022-11-30', said: '2022-11-30' },
    { title: 'Joint Statement', status: 'signed', date: '2023-11-30', said: '2023-11-30' },
  ],
  [
    false,
    { title: 'energy plan to 2030', horizon: '2030', status: 'in-implementation', said: '2022-06-29' },
    { title: 'transport plan to 2030', horizon: '2030', status: 'in-implementation', said: '2022-06-29' },
  ],
  [
    false,
    {
      title: 'Программа экономического сотрудничества до 2024 года',
      horizon: '2024',
      status: 'in-implementation',
      states: 'XA XB',
      said: '2022-02-16',
    },
    {
      title: 'Программа экономического сотрудничества до 2024 года',
      horizon: '2024',
      status: 'in-implementation',
      states: 'XA XC',
      said: '2022-02-16',
    },
  ],
  [
    false,
    { title: 'Agreement on Customs', status: 'signed', date: '2021-05-01', said: '2021-05-01' },
    { title: 'Protocol to the Agreement on Customs', status: 'signed', date: '2022-05-01', said: '2022-05-01' },
  ],
  [
    false,
    { title: 'договор СНВ-1', status: 'in-force', said: '2001-01-01' },
    { title: 'договор СНВ-2', status: 'in-force', said: '2001-01-01' },
  ],
  [
    false,
    { title: 'Программа экономического сотрудничества', status: 'in-implementation', said: '2024-12-18' },
    { title: 'Программа экономического сотрудничества до 2030 года', horizon: '2030', status: 'in-preparation', said: '2024-04-16' },
  ],
  [
    false,
    { title: 'Stavrina Declaration', status: 'signed', date: '2022-09-08', said: '2022-09-08' },
    { title: 'Osterna Declaration', status: 'signed', date: '2022-09-08', said: '2022-09-08' },
  ],
  [
    false,
    { title: 'соглашения', status: 'signed', date: '2022-09-08', said: '2022-09-08' },
    { title: 'соглашение о туризме', status: 'signed', said: '2022-09-08' },
  ],
  [
    false,
    { title: 'agreement on cooperation in tourism', status: 'in-preparation', said: '2022-09-08' },
    { title: 'agreement on cooperation in sport', status: 'in-preparation', said: '2022-09-08' },
  ],
  [
    false,
    { title: 'memorandum on cooperation', status: 'in-preparation', said: '2022-09-08' },
    { title: 'memorandum on cooperation between universities', status: 'signed', date: '2023-09-08', said: '2023-09-08' },
  ],
];

const TORDAN = ['XA', 'president', 'Марек Тордан'] as const;
const TORDAN_EN = ['XA', 'president', 'Marek Tordan'] as const;
const MINISTER = ['XA', 'foreign-minister', null] as const;
const BRENNEK = ['XB', 'prime-minister', 'Lothar Brennek'] as const;
const LOZINA = ['XB', 'prime-minister', 'Дана Лозина'] as const;
const SPEAKER = ['XA', 'parliament-speaker', null] as const;

export const CONTACT_PAIRS: readonly (readonly [same: boolean, a: ContactTold, b: ContactTold])[] = [
  [
    true,
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-09/2022-11', status: 'invited', said: '2022-02-16' },
    { channel: 'visit', who: [TORDAN_EN], to: 'XB', when: '2022-10-05', status: 'ongoing', said: '2022-10-05' },
  ],
  [
    true,
    { channel: 'visit', who: [MINISTER], to: 'XB', when: '2022-03', status: 'planned', said: '2022-02-16' },
    {
      channel: 'visit',
      who: [['XA', 'foreign-minister', 'Лидия Торвина']],
      to: 'XB',
      when: '2022-03-24',
      status: 'ongoing',
      said: '2022-03-24',
    },
  ],
  [
    true,
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-09/2022-11', status: 'planned', said: '2022-02-16' },
    {
      channel: 'visit',
      who: [TORDAN],
      to: 'XB',
      when: '2023-04',
      status: 'proposed',
      said: '2022-09-08',
      told: 'Осеннюю поездку предлагаю перенести на апрель.',
    },
  ],
  [
    true,
    { channel: 'visit', who: [TORDAN], to: 'XB', status: 'invited', said: '2022-02-16' },
    { channel: 'visit', who: [TORDAN_EN], to: 'XB', when: '2022-10-05', status: 'ongoing', said: '2022-10-05' },
  ],
  [
    true,
    {
      channel: 'commission',
      who: [
        ['XA', 'delegation', null],
        ['XB', 'delegation', null],
      ],
      to: 'XA',
      when: '2022-05',
      status: 'planned',
      said: '2022-03-24',
    },
    {
      channel: 'commission',
      who: [
        ['XA', 'delegation', null],
        ['XB', 'delegation', null],
      ],
      to: 'XA',
      status: 'held',
      said: '2022-05-19',
    },
  ],
  [
    true,
    { channel: 'visit', who: [BRENNEK], to: 'XA', when: '2022-05', status: 'planned', said: '2022-03-24' },
    { channel: 'visit', who: [['XB', 'prime-minister', 'Лотар Бреннек']], to: 'XA', when: '2022-05', status: 'held', said: '2022-07-19' },
  ],
  [
    true,
    { channel: 'visit', who: [SPEAKER], to: 'XB', when: '2024-02', status: 'planned', said: '2023-11-01' },
    { channel: 'visit', who: [SPEAKER], to: 'XB', when: '2024-02', status: 'cancelled', said: '2024-01-18' },
  ],
  [
    true,
    { channel: 'visit', who: [SPEAKER], to: 'XB', status: 'planned', said: '2023-11-01' },
    { channel: 'visit', who: [SPEAKER], to: 'XB', status: 'cancelled', said: '2024-01-18' },
  ],
  [
    true,
    {
      channel: 'summit',
      who: [TORDAN, BRENNEK, ['XC', 'president', null]],
      to: 'XC',
      when: '2024-09',
      status: 'planned',
      said: '2024-04-22',
      place: 'Остерна',
    },
    {
      channel: 'summit',
      who: [TORDAN_EN, BRENNEK, ['XC', 'president', 'Leon Sardak']],
      to: 'XC',
      when: '2024-09-19',
      status: 'held',
      said: '2024-10-22',
      place: 'Osterna',
    },
  ],
  [
    true,
    { channel: 'call', who: [TORDAN, BRENNEK], to: 'XB', when: '2022-05-19', status: 'held', said: '2022-05-20' },
    { channel: 'call', who: [TORDAN_EN, BRENNEK], to: 'XB', when: '2022-05', status: 'held', said: '2022-06-20' },
  ],
  [
    true,
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2023-04', status: 'planned', said: '2022-09-08' },
    { channel: 'visit', who: [['XA', 'president', null]], to: 'XB', status: 'planned', said: '2022-11-30' },
  ],
  [
    true,
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2023-04', status: 'planned', said: '2022-09-08' },
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2023-04-12/2023-04-13', status: 'planned', said: '2023-02-20' },
  ],
  [
    true,
    { channel: 'visit', who: [MINISTER], to: 'XB', status: 'held', said: '2022-06-29' },
    { channel: 'visit', who: [MINISTER], to: 'XB', status: 'held', said: '2022-06-29' },
  ],
  [
    true,
    {
      channel: 'consultations',
      who: [
        ['XA', 'delegation', null],
        ['XB', 'delegation', null],
      ],
      to: 'XB',
      when: '2023',
      status: 'proposed',
      said: '2023-10-05',
    },
    {
      channel: 'consultations',
      who: [
        ['XA', 'delegation', null],
        ['XB', 'delegation', null],
      ],
      to: 'XB',
      when: '2023-12-02',
      status: 'held',
      said: '2023-12-20',
    },
  ],
  [
    true,
    { channel: 'visit', who: [LOZINA], to: 'XA', when: '2024-04-22', status: 'ongoing', said: '2024-04-22' },
    { channel: 'visit', who: [['XB', 'prime-minister', 'Dana Lozina']], to: 'XA', when: '2024-04', status: 'held', said: '2024-09-19' },
  ],
  [
    true,
    { channel: 'meeting', who: [TORDAN, BRENNEK], to: 'XB', when: '2022-09', status: 'planned', said: '2022-05-19' },
    { channel: 'meeting', who: [TORDAN_EN, BRENNEK], to: 'XB', when: '2022-09-08', status: 'held', said: '2022-11-19' },
  ],
  [
    false,
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-10', status: 'planned', said: '2022-02-16' },
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2023-10', status: 'planned', said: '2023-02-16' },
  ],
  [
    false,
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-09/2022-11', status: 'planned', said: '2022-02-16' },
    {
      channel: 'visit',
      who: [TORDAN],
      to: 'XB',
      when: '2023-04',
      status: 'planned',
      said: '2022-09-08',
      told: 'В апреле он приедет с государственным визитом.',
    },
  ],
  [
    false,
    { channel: 'visit', who: [BRENNEK], to: 'XA', when: '2024', status: 'invited', said: '2023-04-12' },
    { channel: 'visit', who: [LOZINA], to: 'XA', when: '2024-04-22', status: 'ongoing', said: '2024-04-22' },
  ],
  [
    false,
    { channel: 'visit', who: [MINISTER], to: 'XB', when: '2022-11', status: 'planned', said: '2022-09-16' },
    {
      channel: 'visit',
      who: [['XA', 'prime-minister', 'Стефан Ольвик']],
      to: 'XB',
      when: '2022-11-30',
      status: 'ongoing',
      said: '2022-11-30',
    },
  ],
  [
    false,
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-10', status: 'planned', said: '2022-02-16' },
    { channel: 'visit', who: [TORDAN], to: 'XC', when: '2022-10', status: 'planned', said: '2022-02-16' },
  ],
  [
    false,
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-10', status: 'planned', said: '2022-02-16' },
    { channel: 'visit', who: [BRENNEK], to: 'XA', when: '2022-10', status: 'planned', said: '2022-02-16' },
  ],
  [
    false,
    { channel: 'call', who: [TORDAN, BRENNEK], to: 'XB', when: '2022-05-19', status: 'held', said: '2022-05-20' },
    { channel: 'meeting', who: [TORDAN, BRENNEK], to: 'XB', when: '2022-05-19', status: 'held', said: '2022-05-20' },
  ],
  [
    false,
    {
      channel: 'commission',
      who: [
        ['XA', 'delegation', null],
        ['XB', 'delegation', null],
      ],
      to: 'XA',
      when: '2022-05',
      status: 'planned',
      said: '2022-03-24',
      told: 'В мае соберётся комиссия по транспорту.',
    },
    {
      channel: 'commission',
      who: [
        ['XA', 'delegation', null],
        ['XB', 'delegation', null],
      ],
      to: 'XA',
      when: '2022-05',
      status: 'held',
      said: '2022-06-19',
      told: 'В мае прошло заседание комиссии по рыболовству.',
    },
  ],
  [
    false,
    { channel: 'visit', who: [MINISTER], to: 'XB', status: 'held', said: '2022-06-29' },
    { channel: 'visit', who: [MINISTER], to: 'XB', status: 'held', said: '2022-12-01' },
  ],
  [
    false,
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-10-05', status: 'ongoing', said: '2022-10-05' },
    { channel: 'visit', who: [TORDAN], to: 'XB', status: 'held', said: '2022-10-05', told: 'Вы у нас уже бывали.' },
  ],
  [
    false,
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-10-05', status: 'ongoing', said: '2022-10-05' },
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-12', status: 'planned', said: '2022-10-05' },
  ],
  [
    false,
    { channel: 'summit', who: [TORDAN, BRENNEK], to: 'XB', when: '2022-06', status: 'planned', said: '2022-02-16', place: 'Stavrina' },
    { channel: 'summit', who: [TORDAN, BRENNEK], to: 'XB', when: '2022-06', status: 'planned', said: '2022-02-16', place: 'Osterna' },
  ],
  [
    false,
    {
      channel: 'summit',
      who: [TORDAN, BRENNEK],
      to: 'XB',
      when: '2022-06',
      status: 'planned',
      said: '2022-02-16',
      told: 'We meet at the Lakes Forum in June.',
    },
    {
      channel: 'summit',
      who: [TORDAN, BRENNEK],
      to: 'XB',
      status: 'planned',
      said: '2022-02-16',
      told: 'We both go to the Grain Conference, too.',
    },
  ],
  [
    false,
    { channel: 'visit', who: [['XA', 'minister', 'Ян Келлер']], to: 'XB', when: '2023-01', status: 'planned', said: '2022-11-30' },
    { channel: 'visit', who: [['XA', 'minister', 'Ольга Варт']], to: 'XB', when: '2023-01', status: 'held', said: '2023-02-20' },
  ],
  [
    false,
    { channel: 'visit', who: [['XA', 'minister', null]], to: 'XB', when: '2023-01', status: 'planned', said: '2022-11-30' },
    { channel: 'visit', who: [['XA', 'minister', 'Ольга Варт']], to: 'XB', when: '2023-01', status: 'held', said: '2023-02-20' },
  ],
  [
    false,
    { channel: 'visit', who: [TORDAN], to: 'XB', status: 'invited', said: '2020-02-16' },
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-10-05', status: 'ongoing', said: '2022-10-05' },
  ],
  [
    false,
    {
      channel: 'commission',
      who: [
        ['XA', 'delegation', null],
        ['XB', 'delegation', null],
      ],
      to: 'XB',
      status: 'ongoing',
      said: '2022-10-05',
      told: 'Комиссия встречается регулярно.',
    },
    {
      channel: 'commission',
      who: [
        ['XA', 'delegation', null],
        ['XB', 'delegation', null],
      ],
      to: 'XB',
      when: '2022-11',
      status: 'planned',
      said: '2022-10-05',
      told: 'Комиссия соберётся в ноябре.',
    },
  ],
  [
    false,
    { channel: 'meeting', who: [TORDAN, BRENNEK], to: 'XB', when: '2022-09', status: 'held', said: '2022-10-13', place: 'Самарн' },
    { channel: 'meeting', who: [TORDAN, BRENNEK], to: 'XB', when: '2022-09', status: 'held', said: '2022-10-13', place: 'Ольдер' },
  ],
  [
    false,
    { channel: 'visit', who: [['XA', 'president', 'Павел Келлер']], to: 'XB', when: '2022-05', status: 'held', said: '2022-06-13' },
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-05', status: 'held', said: '2022-06-13' },
  ],
  [
    false,
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-04-12', status: 'held', said: '2022-06-13' },
    { channel: 'visit', who: [TORDAN], to: 'XB', when: '2022-04-25', status: 'held', said: '2022-06-13' },
  ],
];
