import { createPerson } from '../../db/persons.ts';
import { asSystem } from '../../db/transaction.ts';
import type { Stack } from '../stack.ts';

/** Every case has a person of its own; those on the first pages of the offices that are read also have a key and a name, which a page decrypts. */
const namedCount = 1200;

/** The offices whose lists are read: the largest of each kind. */
const largestOffices = { communePolice: 'ca-xa:00004', communeCommittee: 'ubnd-xa:00004', court: 'tand-kv:01-1', facility: 'cscn:01-1' } as const;
/** A police office of common size. */
const commonOffice = 'ca-xa:00008';

/** Regional courts and facilities of a whole country; the map alone gives none. */
const otherOffices = { court: 353, facility: 105 };

async function makePersons({ owner, keys }: Stack): Promise<string[]> {
  const by = { officialId: 'bench', agencyId: 'ca-xa:00004', at: new Date().toISOString() };
  return asSystem(owner, async (tx) => {
    const ids: string[] = [];
    for (let index = 0; index < namedCount; index += 1)
      ids.push(await createPerson(tx, keys, { fullName: `Trần Thị Mẫu ${index}`, birthDate: `${1970 + (index % 30)}-02-03`, sex: 'female', residence: 'Số 2, phố Mẫu', communeCode: '00004' }, by));
    return ids;
  });
}

// A quarter of the cases with the compiling police, a quarter in court, a third in a facility, the rest under supervision. Offices are drawn with
// the square of an even number, so that the largest commune has some 1.7 % of all cases of its kind and most have a few dozen.
const statements = [
  `create temp table ranked as select id, kind, row_number() over (partition by kind order by (id = any('{${Object.values(largestOffices).join(',')}}')) desc, md5(id)) as rank
     from agency where in_force_to is null and kind in ('communePolice', 'communeCommittee', 'court', 'facility')`,
  `create temp table office_count as select kind, count(*) as count from ranked group by kind`,
  `create temp table drawn as select n, gen_random_uuid() as id, random() as part, random() as u, random() as v, random() as w, random() as due, random() as more, random() as alarm
     from generate_series(1, $cases) as n`,
  `create temp table made as
     select d.id, d.n, 'BENCH-' || lpad(d.n::text, 7, '0') as code, gen_random_uuid() as person_id, police.id as police, committee.id as committee, court.id as court, facility.id as facility, d.more, d.alarm,
       case when d.part < 0.25 then 'compiling' when d.part < 0.5 then 'accepted' when d.part < 0.83 then 'education' else 'supervised' end as stage,
       case when d.part < 0.25 then 'compulsoryDossier' when d.part < 0.5 then 'courtReview' when d.part < 0.83 then 'admission' else 'supervision' end as procedure,
       date_trunc('day', now()) + make_interval(days => (d.due * 80)::int - 20) - interval '7 hours' as due_at
     from drawn d
     join ranked police on police.kind = 'communePolice' and police.rank = 1 + floor((select count from office_count where kind = 'communePolice') * d.u * d.u)
     join ranked committee on committee.kind = 'communeCommittee' and committee.rank = 1 + floor((select count from office_count where kind = 'communeCommittee') * d.u * d.u)
     join ranked court on court.kind = 'court' and court.rank = 1 + floor((select count from office_count where kind = 'court') * d.v * d.v)
     join ranked facility on facility.kind = 'facility' and facility.rank = 1 + floor((select count from office_count where kind = 'facility') * d.w * d.w)`,
  // Named: what stands at the top of the lists that are read.
  `with holder as (
     select id, due_at, more < 0.5 and alarm < 0.01 as is_alarm, case procedure when 'courtReview' then court when 'admission' then facility else police end as agency from made
   ), top as (
     select id, row_number() over (order by is_alarm desc, place) as number from (
       select id, is_alarm, row_number() over (partition by agency order by due_at) as place from holder where agency = any('{${[...Object.values(largestOffices), commonOffice].join(',')}}')
     ) as ranked_cases where is_alarm or place <= 200
   )
   update made set person_id = p.person_id from top join (select person_id, row_number() over () as number from unnest($persons::uuid[]) as person_id) p on p.number = top.number where made.id = top.id`,
  `insert into person (id, created_at, created_by, created_by_agency_id) select person_id, now() - interval '60 days', 'bench', police from made on conflict (id) do nothing`,
  `insert into legal_case (id, code, person_id, regime, person_kind, version, head_hash, created_at)
     select id, code, person_id, 'R4', 'adult', 12, decode(repeat('00', 32), 'hex'), now() - interval '60 days' from made`,
  `insert into case_current (case_id, code, person_id, person_kind, version, regime, procedure, procedure_version, stage, opened_at, opened_on, stage_entered_at, next_due_at, next_duty,
       missed_count, is_held, is_held_past_ground, is_simulated, section_hashes)
     select id, code, person_id, 'adult', 12, 'R4', procedure, 1, stage, now() - interval '60 days', (now() - interval '60 days')::date, now() - interval '9 days', due_at, 'decideCase', 0, false, false, false, '{}' from made`,
  `insert into case_office (case_id, position, role, agency_id, in_force_from, opened_on)
     select id, 0, 'compilingOffice', police, current_date - 60, current_date - 60 from made
     union all select id, 1, 'court', court, current_date - 30, current_date - 60 from made where procedure <> 'compulsoryDossier'
     union all select id, 2, 'facility', facility, current_date - 20, current_date - 60 from made where procedure in ('admission', 'supervision')
     union all select id, 3, 'supervisingCommittee', committee, current_date - 5, current_date - 60 from made where procedure = 'supervision'`,
  `insert into work_item (case_id, item_id, kind, agency_id, role, name, urgency, sort_at, due_date, due_at, nature, confidence, status, rank, source, code, person_id, procedure, stage)
     select id, 'limit-1', 'limit', case procedure when 'compulsoryDossier' then police when 'courtReview' then court when 'admission' then facility else police end,
       case procedure when 'compulsoryDossier' then 'compilingOffice' when 'courtReview' then 'court' when 'admission' then 'facility' else 'supervisingPolice' end,
       case procedure when 'compulsoryDossier' then 'compileDossier' when 'courtReview' then 'decideCase' when 'admission' then 'reviewForReduction' else 'supervisionTerm' end,
       1, due_at, (due_at at time zone 'Asia/Ho_Chi_Minh')::date - 1, due_at, 'duty', 'T', case when due_at < now() then 'missed' else 'running' end, 2, 'Luật 120/2025', code, person_id, procedure, stage from made
     union all
     select id, 'task-1', 'task', case procedure when 'admission' then facility when 'courtReview' then court when 'supervision' then committee else police end, 'compilingOffice', 'humanDecision',
       case when alarm < 0.01 then 0 else 1 end, case when more < 0.1 then '9999-01-01'::timestamptz else due_at + interval '3 days' end, null, null, null, null, 'open',
       case when alarm < 0.01 then 1 else 2 end, null, code, person_id, procedure, stage from made where more < 0.5`,
  'drop table ranked, office_count, drawn, made',
];

export interface LoadedCases {
  readonly cases: number;
  readonly workItems: number;
  readonly seconds: number;
}

/** Loads open cases into the tables that lists are read from, as the owner; their ledgers are left out. */
export async function loadOpenCases(stack: Stack, cases: number): Promise<LoadedCases> {
  const started = performance.now();
  const persons = await makePersons(stack);
  const client = await stack.owner.pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    for (const [kind, count] of Object.entries(otherOffices))
      await client.query(`insert into agency (id, kind, level, name, province_code, is_demo) select $1::text || ':bench-' || n, $1, $2, 'Bench ' || n, '01', true from generate_series(1, $3) as n`, [kind, kind === 'court' ? 'regional' : null, count]);
    await client.query('select setseed(0.42)');
    for (const statement of statements) await client.query(statement.replace('$cases', String(cases)).replace('$persons', `'{${persons.join(',')}}'`));
    // What autovacuum does by itself some time after a load; a commit that is not on disk yet would keep it from marking pages as visible to all.
    await client.query('select pg_sleep(1)');
    for (const table of ['legal_case', 'case_current', 'case_office', 'work_item', 'person', 'person_key', 'person_identity', 'agency']) await client.query(`vacuum (analyze) ${table}`);
    const counted = await client.query<{ items: number }>('select count(*)::int as items from work_item');
    return { cases, workItems: counted.rows[0]?.items ?? 0, seconds: Math.round((performance.now() - started) / 1000) };
  } finally {
    client.release(true);
  }
}
