import type { PlainDate } from '../../calendars';
import type { Step } from '../procedure/case';
import type { AnyProcedure } from '../procedure/procedure';
import type { Breach } from '../terms';
import { aligned, both, type Page, padTo, weekdayName, wrapped } from './page';
import { type Entry, limitOf } from './play';
import type { Told } from './run';
import { type Words, wordsOf } from './run-words';

interface Row {
  readonly on?: PlainDate;
  readonly mark: string;
  /** What happened, who, where the case stands. */
  readonly cells: readonly string[];
  readonly details?: readonly string[];
}

const MARGIN = 16;
const margin = ' '.repeat(MARGIN);

/** A run as a person would read it: the days, what happened on each, and how the case stands in the end. */
export function runText(
  procedureOf: (of?: string) => AnyProcedure,
  told: Told,
  page: Page,
): string {
  const { ink, lang, columns } = page;
  const procedure = procedureOf();
  const words = wordsOf(procedure, page);
  const { say } = words;
  const wordsIn = new Map(
    told.linked.map((one) => [one.case, wordsOf(procedureOf(one.case), page)] as const),
  );
  const rows = told.entries.map((entry): Row => {
    const linked = entry.of === undefined ? undefined : wordsIn.get(entry.of);
    const row = rowOf(entry, linked ?? words, page);
    const [first = '', ...rest] = row.cells;
    return linked ? { ...row, cells: [`${ink.dim(`[${entry.of}]`)} ${first}`, ...rest] } : row;
  });
  const cells = aligned(rows.map((row) => [row.mark, ...row.cells]));
  let day: PlainDate | undefined;
  const timeline = rows.flatMap((row, index) => {
    const date = row.on && row.on !== day ? `${row.on} ${weekdayName(row.on, lang)}` : '';
    day = row.on ?? day;
    const lines = (hang: string) =>
      (row.details ?? []).flatMap((detail) =>
        wrapped(detail, columns - MARGIN - 5).map((line, at) => (at ? hang : '') + line),
      );
    if (!row.cells.length) return lines('').map((line) => `${margin}${ink.dim(`│ ${line}`)}`);
    return [
      `${ink.bold(padTo(date, MARGIN))}${cells[index]}`,
      ...lines('  ').map((line) => `${margin}   ${line}`),
    ];
  });
  const explained = told.explanation?.text ?? say('该期限尚未起算', 'the term has not started');
  return [
    ink.bold(both(procedure.title)),
    ink.dim(`${told.case} · ${procedure.id}@${told.revision} · ${told.calendar}`),
    '',
    ...timeline,
    '',
    ...endOf(told, words, page, (id) => wordsIn.get(id) ?? words),
    ...('explanation' in told ? ['', explained] : []),
    '',
    ...verdictOf(told, words, page),
  ].join('\n');
}

function rowOf(entry: Entry, words: Words, { lang, ink }: Page): Row {
  const { say, name } = words;
  const takenBack = ({ on, event }: Step) => {
    const [term = '', rung = ''] = event.type.split('.');
    const told = `${name(term)}: ${name(rung)}, ${on}`;
    return ink.yellow(say(`撤回提示 ${told}`, `taken back: ${told}`));
  };
  switch (entry.kind) {
    case 'note':
      return { mark: '', cells: [], details: [entry.note] };
    case 'missed':
      return {
        mark: ink.red('✗'),
        cells: [
          ink.red(say(`第${entry.line}行的预期不符`, `line ${entry.line} expects otherwise`)),
        ],
        details: entry.misses.map(({ what, expected, actual }) =>
          say(
            `${what}：应为 ${JSON.stringify(expected)}，实为 ${JSON.stringify(actual)}`,
            `${what}: should be ${JSON.stringify(expected)}, is ${JSON.stringify(actual)}`,
          ),
        ),
      };
    case 'opened':
      return {
        on: entry.on,
        mark: ink.cyan('▸'),
        cells: [say('立案', 'opened'), '', words.state(entry.state)],
        details: entry.terms.map(words.term),
      };
    case 'reprojected':
      return {
        on: entry.on,
        mark: ink.cyan('↻'),
        cells: [say('按新的放假通知重新核算', 'counted again by the new notice'), entry.calendar],
        details: [
          ...entry.changes.map((change) => change[lang]),
          ...entry.retracted.map(takenBack),
        ],
      };
    case 'migrated':
      return {
        on: entry.on,
        mark: ink.cyan('↷'),
        cells: [
          say('转按新规定办理', 'moved to another version'),
          `${entry.version.norm}@${entry.version.revision}`,
        ],
        details: [entry.ground, ...entry.retracted.map(takenBack)],
      };
    case 'deadline': {
      const [first, ...more] = entry.effects;
      const late = entry.rung === 'overdue';
      return {
        on: entry.on,
        mark: (late ? ink.red : ink.yellow)('!'),
        cells: [
          (late ? ink.red : ink.yellow)(`${name(entry.term)}: ${name(entry.rung)}`),
          first && 'bearer' in first ? name(first.bearer) : '',
          first ? words.effect(first) : '',
        ],
        details: more.map(words.effect),
      };
    }
    case 'accepted':
      return {
        on: entry.on,
        mark: ink.green('✓'),
        cells: [name(entry.act.type), words.who(entry.act), words.state(entry.state)],
        details: [
          ...entry.terms.map(words.term),
          ...Object.entries(entry.beside).map(([key, leaf]) => words.region(key, leaf)),
          ...entry.effects.map(words.effect),
          ...entry.retracted.map(takenBack),
        ],
      };
    case 'refused': {
      const foreseen = say('未予接受，符合预期', 'refused, as foreseen');
      const verdict = entry.foreseen ? ink.yellow(foreseen) : ink.red(say('未予接受', 'refused'));
      return {
        on: entry.on,
        mark: (entry.foreseen ? ink.yellow : ink.red)('✗'),
        cells: [name(entry.act.type), words.who(entry.act), verdict],
        details: [
          ...entry.refusal.flatMap((reason) => [
            `${reason[lang]}${ink.dim(`  ${reason.kind}${reason.rule === reason.kind ? '' : ` ${reason.rule}`}`)}`,
            ...words.basis(reason.clauses, reason.decisions).map((line) => `  ${line}`),
          ]),
          say(`仍在 ${words.state(entry.state)}`, `still ${words.state(entry.state)}`),
        ],
      };
    }
  }
}

function endOf(
  told: Told,
  words: Words,
  { ink, lang }: Page,
  wordsIn: (id: string) => Words,
): string[] {
  const { say, name, guessed } = words;
  const none = ink.dim(say('无', 'none'));
  const day = (on: PlainDate) => `${on} ${weekdayName(on, lang)}`;
  const list = (label: string, items: readonly string[]) =>
    (items.length ? items : [none]).map((item, at) => [ink.bold(at ? '' : label), item]);
  const running = Object.values(told.terms).map((run) => {
    const last = limitOf(run);
    const sure = run.projected ? guessed(run.projected) : ink.dim(say('，确定', ', certain'));
    return `${name(run.term)}: ${last ? day(last) : '—'}${sure}${ink.dim(`  ${name(run.bearer)}, ${run.clause}`)}`;
  });
  const breach = (one: Breach) =>
    (one.strength === 'hard' ? ink.red : ink.yellow)(
      `${name(one.term)}: ${say('最后一日', 'last day')} ${one.due}`,
    ) +
    ink.dim(`  ${name(one.bearer)}, ${one.clause}, ${name(one.strength)}`) +
    guessed(one.provisional) +
    (one.withdrawnOn ? say(`，${one.withdrawnOn}撤销`, `, withdrawn on ${one.withdrawnOn}`) : '');
  const wake = told.nextWakeUp;
  const [term = '', rung = ''] = wake?.event.split('.') ?? [];
  return aligned([
    ...list(say('现状', 'The case'), [
      `${words.state(told.state)}${told.closed ? say('（已办结）', ' (closed)') : ''}`,
    ]),
    ...list(say('期限', 'Running'), running),
    ...list(say('逾期', 'Breaches'), told.breaches.map(breach)),
    ...(told.linked.length
      ? list(
          say('关联事项', 'Linked'),
          told.linked.map(
            (one) =>
              `${one.case} ${ink.dim(one.procedure)}: ${wordsIn(one.case).state(one.state)}${one.closed ? say('（已办结）', ' (closed)') : ''}`,
          ),
        )
      : []),
    ...list(say('下一提示', 'Next'), wake ? [`${day(wake.on)} ${name(term)}: ${name(rung)}`] : []),
  ]);
}

function verdictOf({ entries, expectations, why }: Told, { say }: Words, { ink }: Page): string[] {
  if (why.length) return why.map((line) => ink.red(`✗ ${line}`));
  const number = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  const parts: [count: number, text: (count: number) => string][] = [
    [number('accepted'), (n) => say(`办理${n}步`, `${n} ${n === 1 ? 'act' : 'acts'} accepted`)],
    [number('refused'), (n) => say(`按预期未予接受${n}步`, `${n} refused as foreseen`)],
    [
      expectations,
      (n) => say(`${n}项预期相符`, `${n} ${n === 1 ? 'line' : 'lines'} of expectations met`),
    ],
  ];
  const told = parts.flatMap(([count, text]) => (count ? [text(count)] : []));
  return [ink.green(`✓ ${told.join(say('，', ', ')) || say('已立案', 'opened')}`)];
}
