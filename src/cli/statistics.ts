import type { PlainDate } from '../../calendars';
import { type Rate, ratesOf } from '../analysis';
import { type DecisionId, decision, type Lang } from '../law';
import { advance, type Case } from '../procedure/case';
import type { AnyProcedure } from '../procedure/procedure';
import type { Answer } from './answer';
import { type CaseFile, casesIn, monthNamed } from './cases';
import { aligned, type Page, wrapped } from './page';

export interface StatisticsOptions {
  readonly month?: string;
  readonly procedure?: string;
  readonly lang: Lang;
}

/** The rates the documents ask for over the cases in some files, all or those that came to count in a month. */
export async function statistics(
  files: readonly CaseFile[],
  { month, procedure }: StatisticsOptions,
): Promise<Answer> {
  const window = month === undefined ? undefined : monthNamed(month);
  const cases = (await casesIn(files, procedure)).map((kase) => toldUntil(kase, window?.through));
  const ids = [...new Set(cases.map((kase) => kase.procedure.id))];
  const found = await Promise.all(
    ids.map(async (id): Promise<Found> => {
      const own = cases.filter((kase) => kase.procedure.id === id);
      const [first] = own as [Case<AnyProcedure>];
      const tables = month === undefined ? null : await classified(id, own, month);
      return {
        procedure: id,
        title: first.procedure.title,
        cases: own.length,
        rates: ratesOf(first.procedure, own, window),
        ...(tables ? { classification: tables } : {}),
      };
    }),
  );
  return {
    exit: 0,
    data: { ...(window ? { month, ...window } : {}), procedures: found },
    text: (page) => textOf(found, month, page),
  };
}

/** 每月信访统计分类: Binhai classifies what a month brought; the other documents ask for no tables. */
async function classified(id: string, cases: readonly Case<AnyProcedure>[], month: string) {
  if (id !== 'binhai-petition') return null;
  const { classification, petition } = await import('../../machines/binhai-petition');
  const found = classification(cases as unknown as Parameters<typeof classification>[0], month);
  const tables = Object.values(found.tables).map(({ rows, ...table }) => ({
    ...table,
    rows: rows.map(({ value, matters }) => ({ value, label: petition.names(value), matters })),
  }));
  return { registered: found.registered, tables };
}

/** A limit missed by the end of the month is missed, whether somebody looked or not. */
const toldUntil = (kase: Case<AnyProcedure>, day: PlainDate | undefined) =>
  day === undefined ? kase : advance(kase, day).case;

interface Found {
  readonly procedure: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly cases: number;
  readonly rates: readonly Rate[];
  readonly classification?: NonNullable<Awaited<ReturnType<typeof classified>>>;
}
function textOf(found: readonly Found[], month: string | undefined, page: Page): string {
  const { lang, ink } = page;
  const zh = lang === 'zh';
  const span = month ?? (zh ? '全部' : 'all');
  const parts = found.flatMap(({ procedure, title, cases, rates, classification }) => [
    '',
    `${ink.bold(title[lang])}  ${ink.dim(`${procedure}${zh ? `，${cases}件` : `, ${cases} ${cases === 1 ? 'case' : 'cases'}`}`)}`,
    ...aligned(rates.map((rate) => row(rate, page))),
    ...(classification ? tablesText(classification, page) : []),
    ...(rates.length || classification
      ? []
      : [ink.dim(zh ? '文件未要求指标' : 'its document asks for no rate')]),
  ]);
  const read = new Set(found.flatMap(({ rates }) => rates.flatMap(({ decisions }) => decisions)));
  return [
    `${ink.bold(zh ? '统计' : 'Statistics')}  ${span}`,
    ...parts,
    ...(read.size ? ['', ink.bold(zh ? '统计口径' : 'How they are counted')] : []),
    ...[...read].flatMap((id) =>
      wrapped(`${id}: ${decision(id as DecisionId).choice}`, page.columns).map((line) =>
        ink.dim(line),
      ),
    ),
  ].join('\n');
}

function tablesText(
  { registered, tables }: NonNullable<Found['classification']>,
  { lang, ink }: Page,
): readonly string[] {
  const zh = lang === 'zh';
  const rows = tables.flatMap(({ label, clauses, rows: counted }) =>
    counted.map((one, at) => [
      at === 0 ? ink.bold(label[lang]) : '',
      one.label[lang],
      String(one.matters).padStart(4),
      at === 0 ? ink.dim(clauses.join(' ')) : '',
    ]),
  );
  return [
    zh ? `当月登记${registered}件` : `${registered} registered in the month`,
    ...aligned(rows),
  ];
}

function row(
  { label, value, numerator, denominator, target, clauses, decisions }: Rate,
  page: Page,
) {
  const { lang, ink } = page;
  const zh = lang === 'zh';
  const percent = value === null ? '—' : `${(value * 100).toFixed(1)}%`;
  const short = target !== undefined && value !== null && value < target;
  const wanted =
    target === undefined ? '' : zh ? `目标${target * 100}%` : `target ${target * 100}%`;
  return [
    label[lang],
    (short ? ink.yellow : ink.cyan)(percent.padStart(6)),
    `${numerator}/${denominator}`.padStart(5),
    wanted,
    ink.dim([...clauses, ...decisions].join(' ')),
  ];
}
