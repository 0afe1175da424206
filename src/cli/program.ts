import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import type { Lang } from '../law';
import { type Answer, BadInput, type Exit } from './answer';
import { inkOf } from './page';

/** What the command line touches of the world. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** The text of a file, `-` for standard input. */
  read(path: string): Promise<string>;
  /** The files in a folder, at any depth, by name; the path itself when it is a file. */
  list(path: string): Promise<readonly string[]>;
  readonly color: boolean;
  readonly columns: number;
}

interface Shared {
  readonly json?: boolean;
  readonly color: boolean;
  readonly lang: Lang;
}

/** Runs one command line and gives the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<Exit> {
  let exit: Exit = 0;
  const give = (answer: Answer, { json, color, lang }: Shared) => {
    const page = { lang, columns: io.columns, ink: inkOf(io.color && color) };
    const text = json ? JSON.stringify(answer.data, null, 2) : answer.text(page);
    if (text) io.out(text.endsWith('\n') ? text : `${text}\n`);
    if (answer.aside) io.err(`xinfang: ${answer.aside}\n`);
    exit = answer.exit;
  };
  try {
    await programOf(io, give).parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof BadInput)) throw error;
    io.err(`xinfang: ${error.message}\n`);
    return 2;
  }
}

function programOf(io: Io, give: (answer: Answer, shared: Shared) => void): Command {
  const program = new Command('xinfang')
    .description('Working days, notices and petition procedures, from the command line.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHasColors: () => io.color,
      getErrHasColors: () => io.color,
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 fine · 1 refused, breached or not covered · 2 the input cannot be read',
    );

  const command = (usage: string, summary: string, examples: readonly string[]) =>
    program
      .command(usage)
      .description(summary)
      .option('--json', 'print the answer as JSON')
      .option('--no-color', 'print without colours')
      .addOption(
        new Option('--lang <lang>', 'language of the sentences')
          .choices(['en', 'zh'])
          .default('en'),
      )
      .addHelpText(
        'after',
        ['', 'Examples:', ...examples.map((example) => `  $ xinfang ${example}`)].join('\n'),
      );

  command('due <from> <term>', 'The last day of a term, like 15wd, 30d or 2m.', [
    'due 2026-02-02 15wd              #=> 2026-02-28',
    'due 2026-03-16 2wd --backward    #=> 2026-03-12',
    'due 2025-09-30 3wd --explain',
  ])
    .addOption(new Option('--backward', 'count back from the day').conflicts('roll'))
    .option('--roll', 'a rest day moves on to the next working day')
    .option('--project', 'guess the days that no notice has announced')
    .option('--explain', 'show each day, counted or skipped')
    .action(async (from, term, options) => {
      const { due } = await import('./due');
      give(due(from, term, options), options);
    });

  command('calendar <year>', 'The days off, make-up workdays and workdays of a year.', [
    'calendar 2026',
    'calendar 2027 --project',
  ])
    .option('--project', 'guess a year that no notice has announced')
    .action(async (year, options) => {
      const { calendar } = await import('./calendar');
      give(calendar(year, options), options);
    });

  command('notice <file>', 'Read and check a notice on days off: its wording, or a JSON record.', [
    'notice 2027.txt --url https://www.gov.cn/…',
    'notice 2027.txt --json > 2027.json',
  ])
    .option('--url <url>', 'where the wording was published')
    .option('--number <number>', 'the 文号, when the wording does not print it')
    .action(async (file, options) => {
      const text = await read(io, file);
      const { notice } = await import('./notice');
      give(notice(file, text, options), options);
    });

  command('procedures', 'The procedures of the package.', [
    'procedures',
    'procedures --json',
  ]).action(async (options) => {
    const { procedures } = await import('./procedures');
    give(await procedures(), options);
  });

  command('show <procedure>', 'One procedure: roles, terms, states and acts, with their clauses.', [
    'show lichuan-hotline-work-order',
    'show lichuan-hotline-work-order --format mermaid --lang zh > order.mmd',
    'show lichuan-hotline-work-order --format policy',
    'show national-petition --on 2022-04-30',
  ])
    .addOption(
      new Option('--format <format>', 'how to show it')
        .choices(['text', 'mermaid', 'stately', 'json', 'policy'])
        .default('text'),
    )
    .option('--on <day>', 'the version in force on that day; the latest unless said')
    .action(async (procedure, options) => {
      const { show } = await import('./show');
      give(await show(procedure, options), options);
    });

  command(
    'schedule <place> <year>',
    'The days on which the recurring duties of a place fall due.',
    [
      'schedule binhai 2026 --set monthlyFiling=25 --rota li zhao wang',
      'schedule binhai 2026 --ics --lang zh > 2026.ics',
      'schedule lichuan 2026 --set publication=5 --set bulletin=5',
    ],
  )
    .option(
      '--set <duty=choice...>',
      'what the text leaves open: a day of the month, last, weekly:<1-7>, monthly:<day>, quarterly:<day>, yearly:<MM-DD>; or move, lapse, stay for a rest day',
    )
    .option('--rota <members...>', 'binhai: the leaders who receive in turn, in their order')
    .option('--ics', 'print iCalendar')
    .option('--project', 'guess the days that no notice has announced')
    .action(async (place, year, options) => {
      const { schedule } = await import('./schedule');
      give(await schedule(place, year, options), options);
    });

  command(
    'competence',
    'Ongniud: who handles a premium dispute, by subject, insurance and period.',
    [
      'competence --subject paymentBase --insurance pension --from 2024-03-01 --to 2024-05-31',
      'competence --subject labourRelation --from 2024-06-01',
    ],
  )
    .requiredOption(
      '--subject <subject>',
      'what is disputed, like paymentBase or refundExamination',
    )
    .option('--insurance <insurance>', 'pension, workInjury, unemployment, medical or maternity')
    .requiredOption('--from <day>', 'first day of the disputed period')
    .option('--to <day>', 'its last day; the first one unless said')
    .action(async (options) => {
      const { competenceOf } = await import('./competence');
      const { subject, insurance, from, to } = options;
      give(await competenceOf({ subject, insurance, from, to }), options);
    });

  command('jurisdiction', 'Jilin: who reviews an opinion next, and by which procedure.', [
    'jurisdiction --by county --kind handling',
    'jurisdiction --by changbaishan --kind review --lang zh',
  ])
    .requiredOption('--by <organ>', 'county, city, changbaishan, province or committee')
    .requiredOption('--kind <kind>', 'handling, review, reReview or designation')
    .action(async (options) => {
      const { jurisdictionOf } = await import('./jurisdiction');
      give(await jurisdictionOf(options), options);
    });

  command(
    'run <procedure> <acts>',
    'Play a file of acts, one JSON object a line; - is standard input.',
    [
      'run lichuan-hotline-work-order case.jsonl --until 2026-03-31',
      'run lichuan-hotline-work-order case.jsonl --explain reply --lang zh',
    ],
  )
    .option('--until <day>', 'let time pass until that day after the last line')
    .option('--explain <term>', 'show how the limit of a term came about')
    .option('--stored', 'print the case as a host would store it, one line of JSON')
    .addHelpText('after', RUN_LINES)
    .action(async (procedure, file, options) => {
      const text = await read(io, file);
      const { run } = await import('./run');
      give(await run(procedure, file, text, options), options);
    });

  command('statistics <logs...>', 'The rates the documents ask for, over cases kept in files.', [
    'statistics cases.jsonl --month 2026-03',
    'statistics test/scenarios/lichuan-hotline-work-order --month 2026-03 --lang zh',
  ])
    .option('--month <month>', 'only what came to count in that month, like 2026-03')
    .option('--procedure <id>', 'the procedure of files of acts; else the name of their folder')
    .addHelpText('after', LOGS)
    .action(async (logs: readonly string[], options) => {
      const paths = (await Promise.all(logs.map((path) => listed(io, path)))).flat();
      const files = await Promise.all(
        paths.map(async (path) => ({ path, text: await read(io, path) })),
      );
      const { statistics } = await import('./statistics');
      give(await statistics(files, options), options);
    });

  return program;
}

const RUN_LINES = `
The first line opens the case, each other line is an act, or one of the last three:
  {"open": {"id": "…", "on": "2026-02-12", "input": {…}, "policy": {…}}}
  {"type": "register", "on": "2026-02-12", "by": {"id": "wang", "role": "generalOffice"}}
  {"until": "2026-02-24"}   {"note": "…"}   {"expect": {"accepted": true, "state": "…"}}
A case that an act asks for is opened by a line of its own; later lines about it name it:
  {"linked": {"procedure": "…", "id": "e1", "input": {…}, "policy": {…}}}   {"case": "e1", "type": …}
A case goes on under a later version of its norm by: {"migrate": {"on": "2022-06-01", "ground": "…"}}`;

const LOGS = `
A file holds stored cases, one JSON object a line, as \`run --stored\` prints them, or it is a file of acts.
A case is built again from what was done; deadlines are told up to the end of the month.`;

async function listed(io: Io, path: string): Promise<readonly string[]> {
  try {
    return await io.list(path);
  } catch (error) {
    throw new BadInput(`cannot read it: ${(error as Error).message}`, path);
  }
}
async function read(io: Io, file: string): Promise<string> {
  try {
    const text = await io.read(file);
    return text.replace(/^\uFEFF/, '');
  } catch (error) {
    throw new BadInput(`cannot read it: ${(error as Error).message}`, file);
  }
}
