import { createInterface } from 'node:readline';
import { getCalendarVersion } from '../law/calendar/versions.ts';
import { InvalidDateError, isLocalDate, localDateOf } from '../law/dates.ts';
import { DEFAULT_POLICY, dueDate, type Amount, type CountingPolicy, type DueDateOptions } from '../law/due-date.ts';
import { LawError } from '../law/law-error.ts';
import { getTimeLimit, listRuleLimits, listTimeLimits, type LimitUnit, type TimeLimit } from '../law/time-limits.ts';
import { sayLawError } from '../law/vi.ts';

const USAGE = `Cách dùng:
  npm run -s law -- limits   các thời hạn của bảng quy tắc, một mảng JSON; thêm --all: cả thời hạn của các thủ tục riêng
  npm run -s law -- due      tính ngày đến hạn: mỗi dòng vào một đối tượng JSON, mỗi dòng ra một kết quả
`;

type Fields = Record<string, unknown>;

function asFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LawError('badInput');
  return value as Fields;
}

function readPolicy(fields: Fields): CountingPolicy {
  const makeUpSaturday = fields['makeUpSaturday'] ?? DEFAULT_POLICY.makeUpSaturday;
  const swapDay = fields['swapDay'] ?? DEFAULT_POLICY.swapDay;
  if (makeUpSaturday !== 'worked' && makeUpSaturday !== 'notWorked') throw new LawError('badPolicy', { option: 'makeUpSaturday' });
  if (swapDay !== 'worked' && swapDay !== 'notWorked') throw new LawError('badPolicy', { option: 'swapDay' });
  return { makeUpSaturday, swapDay };
}

function sayValue(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function readText(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : sayValue(value);
}

function readLimit(fields: Fields, from: string): TimeLimit | Amount {
  const isDutyLine = fields['duty'] !== undefined;
  if (!isDutyLine) {
    const amount = fields['amount'];
    if (typeof amount !== 'number') throw new LawError('badAmount', { amount: sayValue(amount) });
    return { amount, unit: readText(fields, 'unit') as LimitUnit };
  }
  // Both at once would leave open which one counts.
  if (fields['amount'] !== undefined || fields['unit'] !== undefined) throw new LawError('badInput');
  const on = isLocalDate(from) ? from : localDateOf(from);
  const person = fields['person'] === undefined ? 'any' : readText(fields, 'person');
  return getTimeLimit({ duty: readText(fields, 'duty'), regime: readText(fields, 'regime'), person, on });
}

function answer(fields: Fields): Fields {
  const from = fields['from'];
  if (typeof from !== 'string') throw new LawError('badDate', { date: sayValue(from) });
  const options: DueDateOptions = { policy: readPolicy(fields) };
  if (fields['calendar'] !== undefined) options.calendar = getCalendarVersion(readText(fields, 'calendar'));
  return { ...dueDate(readLimit(fields, from), from, options) };
}

function describeError(error: unknown): { code: string; message: string } {
  if (error instanceof LawError) return { code: error.code, message: sayLawError(error.code, error.facts) };
  if (error instanceof InvalidDateError) return { code: 'badDate', message: sayLawError('badDate', { date: error.text }) };
  if (error instanceof SyntaxError) return { code: 'badInput', message: sayLawError('badInput') };
  throw error;
}

function answerLine(line: string): string {
  let id: unknown = null;
  try {
    const fields = asFields(JSON.parse(line));
    id = fields['id'] ?? null;
    return JSON.stringify({ id, ...answer(fields) });
  } catch (error) {
    return JSON.stringify({ id, error: describeError(error) });
  }
}

async function printDueDates(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${answerLine(line)}\n`)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
  }
}

async function main(command: string | undefined, option: string | undefined): Promise<number> {
  switch (command) {
    case 'limits':
      process.stdout.write(`${JSON.stringify(option === '--all' ? listTimeLimits() : listRuleLimits(), null, 1)}\n`);
      return 0;
    case 'due':
      await printDueDates();
      return 0;
    default:
      process.stderr.write(USAGE);
      return 2;
  }
}

// A reader that closes early (head, for one) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv[2], process.argv[3]);
