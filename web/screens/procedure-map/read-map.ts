import type { components } from '../../api/openapi.d.ts';

type ProcedureMap = components['schemas']['ProcedureMap'];

export type StageState = 'done' | 'here' | 'ahead';

/** A stage as it is drawn and listed. */
export interface MapStage {
  readonly id: string;
  readonly label: string;
  readonly sentence: string;
  readonly state: StageState;
  readonly isOpenEnded: boolean;
  readonly isFinal: boolean;
}

/** An act that may be done from where the case stands. */
export interface MapAct {
  readonly act: string;
  readonly label: string;
  readonly sentence: string;
  readonly who: readonly string[];
  /** ids of stages of this procedure, or of `ends` */
  readonly to: readonly string[];
  readonly toLabels: readonly string[];
}

export interface ReadMap {
  readonly stages: readonly MapStage[];
  /** places outside: another procedure, or the end of the case */
  readonly ends: readonly { readonly id: string; readonly label: string }[];
  /** ways between places, each once; those of `next` are drawn through their act */
  readonly ways: readonly { readonly from: string; readonly to: string }[];
  readonly next: readonly MapAct[];
}

export interface Standing {
  readonly regime: string;
  /** the stage the case is in; null where it is in another procedure, or closed */
  readonly here: string | null;
  /** stages of this procedure in which an act was recorded */
  readonly passed: ReadonlySet<string>;
}

const isOf = (regimes: readonly string[] | null, regime: string) => regimes === null || regimes.includes(regime);

/** The map of a procedure as one case stands in it: what of it is behind, where it is, what may come next. Acts of every stage are no way on. */
export function readMap(map: ProcedureMap, { regime, here, passed }: Standing): ReadMap {
  const stages = map.stages.filter((stage) => isOf(stage.regimes, regime)).map((stage): MapStage => ({
    id: stage.stage, label: stage.label, sentence: stage.sentence, isOpenEnded: stage.openEnded, isFinal: stage.final,
    state: stage.stage === here ? 'here' : passed.has(stage.stage) ? 'done' : 'ahead',
  }));
  const known = new Set(stages.map((stage) => stage.id));
  const acts = map.acts.filter((act) => !act.isEveryStage && isOf(act.regimes, regime));
  const next = acts.filter((act) => here !== null && act.from.includes(here)).map((act): MapAct => ({
    act: act.act, label: act.label, sentence: act.sentence, who: act.who, to: act.to.filter((id) => id !== here), toLabels: act.toLabels.filter((place) => place.id !== here).map((place) => place.label),
  }));
  const ends = new Map<string, string>();
  const ways = new Map<string, { from: string; to: string }>();
  for (const act of acts)
    for (const place of act.toLabels) {
      if (!known.has(place.id)) ends.set(place.id, place.label);
      for (const from of act.from) if (known.has(from) && from !== place.id && from !== here) ways.set(`${from} ${place.id}`, { from, to: place.id });
    }
  return { stages, ends: [...ends].map(([id, label]) => ({ id, label })), ways: [...ways.values()], next };
}
