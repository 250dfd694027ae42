export { adminRole, type Cluster, type ClusterOptions, startCluster } from './cluster.ts';
export { anyPort, freePort, isFree } from './ports.ts';
export { findRunning, isAlive } from './postmaster.ts';
export {
  databaseRole,
  grantOn,
  provision,
  type RoleName,
  type RoleUrls,
  roleNames,
  roleUrls,
  withDatabase,
} from './roles.ts';
