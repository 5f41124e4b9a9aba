import { gatewayErrors } from '../gateway.errors.js';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const NODE_ID = new RegExp(`^([A-Za-z]+):(${UUID})$`);
const LONGEST = 100;

/** Types that have global ids. */
export const nodeTypes = [
  'Ticket',
  'FanOutReply',
  'Task',
  'BusinessCalendar',
  'Transfer',
  'ComplianceReport',
  'Team',
  'StaffMember',
  'RoutingRule',
  'Page',
  'SupervisionOrder',
  'PhoneCall',
  'Chat',
  'CustomerRecord',
  'Demand',
  'CareProject',
  'CareTask',
  'CreditAssessment',
  'Shift',
  'CustomerImport',
  'CustomerExport',
] as const;

export type NodeType = (typeof nodeTypes)[number];

/** The global id of a node: opaque to callers, and telling its type. */
export function nodeIdOf(type: NodeType, uuid: string): string {
  return Buffer.from(`${type}:${uuid}`).toString('base64url');
}

/** The type of a node by its global id; undefined for what no type gave. */
export function nodeTypeOf(id: string): NodeType | undefined {
  if (id.length > LONGEST) return undefined;
  const [, type] = NODE_ID.exec(Buffer.from(id, 'base64url').toString()) ?? [];
  return nodeTypes.find((known) => known === type);
}

/** The UUID behind a global id of a type. Throws `gateway.invalid_id` for anything that `nodeIdOf` did not make. */
export function uuidOf(type: NodeType, id: string): string {
  if (id.length > LONGEST) throw gatewayErrors.invalid_id({ type });
  const [, actual, uuid] = NODE_ID.exec(Buffer.from(id, 'base64url').toString()) ?? [];
  if (actual !== type || uuid === undefined || nodeIdOf(type, uuid) !== id) {
    throw gatewayErrors.invalid_id({ type });
  }
  return uuid;
}
