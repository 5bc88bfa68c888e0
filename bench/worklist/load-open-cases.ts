import { createPerson } from '../../db/persons.ts';
import { asSystem } from '../../db/transaction.ts';
import type { Stack } from '../stack.ts';

/** Persons that the cases share in turn: names are decrypted for each row of a page, as ever. */
const personCount = 400;

/** Regional courts and facilities of a whole country; the map alone gives none. */
const otherOffices = { court: 353, facility: 105 };

async function makePersons({ owner, keys }: Stack): Promise<string[]> {
  const by = { officialId: 'bench', agencyId: 'ca-xa:00004', at: new Date().toISOString() };
  return asSystem(owner, async (tx) => {
    const ids: string[] = [];
    for (let index = 0; index < personCount; index += 1)
      ids.push(await createPerson(tx, keys, { fullName: `Trần Thị Mẫu ${index}`, birthDate: `${1970 + (index % 30)}-02-03`, sex: 'female', residence: 'Số 2, phố Mẫu', communeCode: '00004' }, by));
    return ids;
  });
}

// A quarter of the cases with the compiling police, a quarter in court, a third in a facility, the rest under supervision. Offices are drawn with
// the square of an even number, so that the largest commune has some 1.7 % of all cases of its kind and most have a few dozen.
const statements = [
  `create temp table ranked as select id, kind, row_number() over (partition by kind order by (id = any('{ca-xa:00004,ubnd-xa:00004,tand-kv:01-1,cscn:01-1}')) desc, md5(id)) as rank
     from agency where in_force_to is null and kind in ('communePolice', 'communeCommittee', 'court', 'facility')`,
  `create temp table office_count as select kind, count(*) as count from ranked group by kind`,
  `create temp table drawn as select n, gen_random_uuid() as id, random() as part, random() as u, random() as v, random() as w, random() as due, random() as more, random() as alarm
     from generate_series(1, $cases) as n`,
  `create temp table made as
     select d.id, d.n, 'BENCH-' || lpad(d.n::text, 7, '0') as code, p.person_id, police.id as police, committee.id as committee, court.id as court, facility.id as facility, d.more, d.alarm,
       case when d.part < 0.25 then 'compiling' when d.part < 0.5 then 'accepted' when d.part < 0.83 then 'education' else 'supervised' end as stage,
       case when d.part < 0.25 then 'compulsoryDossier' when d.part < 0.5 then 'courtReview' when d.part < 0.83 then 'admission' else 'supervision' end as procedure,
       date_trunc('day', now()) + make_interval(days => (d.due * 80)::int - 20) - interval '7 hours' as due_at
     from drawn d
     join (select person_id, row_number() over () - 1 as place from unnest($persons::uuid[]) as person_id) p on p.place = d.n % ${personCount}
     join ranked police on police.kind = 'communePolice' and police.rank = 1 + floor((select count from office_count where kind = 'communePolice') * d.u * d.u)
     join ranked committee on committee.kind = 'communeCommittee' and committee.rank = 1 + floor((select count from office_count where kind = 'communeCommittee') * d.u * d.u)
     join ranked court on court.kind = 'court' and court.rank = 1 + floor((select count from office_count where kind = 'court') * d.v * d.v)
     join ranked facility on facility.kind = 'facility' and facility.rank = 1 + floor((select count from office_count where kind = 'facility') * d.w * d.w)`,
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
    // What autovacuum does by itself some time after a load.
    for (const table of ['legal_case', 'case_current', 'case_office', 'work_item', 'person', 'person_key', 'person_identity', 'agency']) await client.query(`vacuum (analyze) ${table}`);
    const counted = await client.query<{ items: number }>('select count(*)::int as items from work_item');
    return { cases, workItems: counted.rows[0]?.items ?? 0, seconds: Math.round((performance.now() - started) / 1000) };
  } finally {
    client.release(true);
  }
}
