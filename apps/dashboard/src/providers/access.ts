import type { Permission } from '@stipple/domain/access';

type Action = 'read' | 'write';

/** The permission behind reading and writing each API list, by the one permission table. */
const needs: Record<string, Partial<Record<Action, Permission>>> = {
  clients: { read: 'clients.read', write: 'clients.edit' },
  treatments: { read: 'record.read', write: 'treatments.edit' },
  appointments: { read: 'diary.read', write: 'diary.edit' },
  sessions: { read: 'record.read', write: 'sessions.log' },
  outcomes: { read: 'record.read', write: 'outcomes.record' },
  lots: { read: 'stock.read', write: 'stock.edit' },
  reminders: { read: 'messages.read' },
  staffMembers: { read: 'staff.read', write: 'staff.edit' },
  clinics: { read: 'clinics.read', write: 'clinics.edit' },
};

/** The permission a react-admin action (`list`, `show`, `create`, `edit`, …) on a resource asks for. */
export function permissionFor(resource: string, action: string): Permission | undefined {
  return needs[resource]?.[['list', 'show', 'export'].includes(action) ? 'read' : 'write'];
}
