import '@xyflow/react/dist/style.css';
import dagre from '@dagrejs/dagre';
import { Button, Group, Text, useComputedColorScheme } from '@mantine/core';
import { IconCheck, IconCurrentLocation, IconFlag, IconMapPin, IconMaximize, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { type Edge, Handle, MarkerType, type Node, type NodeProps, Position, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { PageLink } from '../../parts/page-link.tsx';
import type { ReadMap, StageState } from './read-map.ts';
import { procedureMapWords } from './words.vi.ts';

interface PlaceData extends Record<string, unknown> {
  readonly label: string;
  readonly kind: StageState | 'end' | 'act';
  readonly note: string | null;
  readonly caseId: string;
  /** of an act that leads to its form */
  readonly act: string | null;
}
type PlaceNode = Node<PlaceData, 'place'>;

const size = { stage: { width: 210, height: 76 }, act: { width: 230, height: 92 } } as const;
const icons = { done: IconCheck, here: IconMapPin, ahead: null, end: IconFlag, act: null } as const;

function Place({ data }: NodeProps<PlaceNode>) {
  const Icon = icons[data.kind];
  const label = data.act !== null ? <PageLink className="nopan" tabIndex={-1} size="sm" to="/ho-so/$caseId/ghi/$act" params={{ caseId: data.caseId, act: data.act }}>{data.label}</PageLink>
    : data.kind === 'done' || data.kind === 'here' ? <PageLink className="nopan" tabIndex={-1} size="sm" to="/ho-so/$caseId" params={{ caseId: data.caseId }} search={{ tab: 'dien-bien' }}>{data.label}</PageLink>
      : <Text span size="sm">{data.label}</Text>;
  return (
    <div className={`tt-map-place tt-map-${data.kind}`}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      {Icon === null ? null : <Icon size={16} aria-hidden className="tt-due-icon" />}
      <div>{label}{data.note === null ? null : <Text size="xs" c="dimmed">{data.note}</Text>}</div>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}

const nodeTypes = { place: Place };
const actId = (act: string) => `act:${act}`;

/** Nodes and edges with their places, from left to right. */
function layOut(caseId: string, map: ReadMap, mayDo: ReadonlySet<string>): { nodes: PlaceNode[]; edges: Edge[] } {
  const here = map.stages.find((stage) => stage.state === 'here')?.id;
  const nodes: PlaceNode[] = [
    ...map.stages.map((stage): PlaceNode => ({ id: stage.id, type: 'place', position: { x: 0, y: 0 }, ...size.stage, data: { caseId, act: null, label: stage.label, kind: stage.state, note: stage.state === 'here' ? procedureMapWords.here : null } })),
    ...map.ends.map((end): PlaceNode => ({ id: end.id, type: 'place', position: { x: 0, y: 0 }, ...size.stage, data: { caseId, act: null, label: end.label, kind: 'end', note: null } })),
    ...map.next.map((act): PlaceNode => ({ id: actId(act.act), type: 'place', position: { x: 0, y: 0 }, ...size.act, data: { caseId, act: mayDo.has(act.act) ? act.act : null, label: act.label, kind: 'act', note: procedureMapWords.by(act.who.join(', ')) } })),
  ];
  const ways = [
    ...map.ways.map((way) => ({ ...way, isNext: false })),
    ...map.next.flatMap((act) => [...(here === undefined ? [] : [{ from: here, to: actId(act.act), isNext: true }]), ...act.to.map((to) => ({ from: actId(act.act), to, isNext: true }))]),
  ].filter((way) => nodes.some((node) => node.id === way.to));
  const graph = new dagre.graphlib.Graph({ multigraph: false }).setGraph({ rankdir: 'LR', nodesep: 20, ranksep: 70 }).setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node.id, { width: node.width ?? size.stage.width, height: node.height ?? size.stage.height });
  for (const way of ways) graph.setEdge(way.from, way.to);
  dagre.layout(graph);
  return {
    nodes: nodes.map((node) => {
      const { x, y } = graph.node(node.id) as { x: number; y: number };
      return { ...node, position: { x: x - (node.width ?? 0) / 2, y: y - (node.height ?? 0) / 2 } };
    }),
    edges: ways.map(({ from, to, isNext }) => ({
      id: `${from}→${to}`, source: from, target: to, focusable: false, markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--mantine-color-dimmed)' },
      style: { stroke: 'var(--mantine-color-dimmed)', strokeWidth: isNext ? 1.6 : 1, ...(isNext ? { strokeDasharray: '6 4' } : {}) },
    })),
  };
}

function Zoom({ focusOn }: { readonly focusOn: readonly string[] }) {
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  return (
    <Group gap="xs" className="tt-no-print">
      <Button variant="default" size="compact-sm" leftSection={<IconZoomIn size={16} aria-hidden />} onClick={() => void zoomIn()}>{procedureMapWords.larger}</Button>
      <Button variant="default" size="compact-sm" leftSection={<IconZoomOut size={16} aria-hidden />} onClick={() => void zoomOut()}>{procedureMapWords.smaller}</Button>
      <Button variant="default" size="compact-sm" leftSection={<IconMaximize size={16} aria-hidden />} onClick={() => void fitView()}>{procedureMapWords.whole}</Button>
      {focusOn.length === 0 ? null : <Button variant="default" size="compact-sm" leftSection={<IconCurrentLocation size={16} aria-hidden />} onClick={() => void fitView({ nodes: focusOn.map((id) => ({ id })), maxZoom: 1 })}>{procedureMapWords.focus}</Button>}
    </Group>
  );
}

/** The drawn map, for the eye and the mouse; the list below it says the same to everybody else. */
export default function Flow({ caseId, map, mayDo }: { readonly caseId: string; readonly map: ReadMap; readonly mayDo: ReadonlySet<string> }) {
  // An act that leaves the case where it is has no way to be drawn; the list names it.
  const drawn = useMemo(() => ({ ...map, next: map.next.filter((act) => act.to.length > 0) }), [map]);
  const { nodes, edges } = useMemo(() => layOut(caseId, drawn, mayDo), [caseId, drawn, mayDo]);
  const scheme = useComputedColorScheme();
  const here = map.stages.find((stage) => stage.state === 'here')?.id;
  const focusOn = here === undefined ? [] : [here, ...drawn.next.map((act) => actId(act.act))];
  return (
    <ReactFlowProvider>
      <Zoom focusOn={focusOn} />
      <div className="tt-map" aria-hidden>
        <ReactFlow
          nodes={nodes} edges={edges} nodeTypes={nodeTypes} colorMode={scheme} fitView fitViewOptions={focusOn.length === 0 ? {} : { nodes: focusOn.map((id) => ({ id })), minZoom: 0.7, maxZoom: 1 }} minZoom={0.15} maxZoom={1.5}
          nodesDraggable={false} nodesConnectable={false} nodesFocusable={false} edgesFocusable={false} elementsSelectable={false} disableKeyboardA11y zoomOnScroll={false} preventScrolling={false} proOptions={{ hideAttribution: true }}
        />
      </div>
    </ReactFlowProvider>
  );
}
