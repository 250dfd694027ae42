export { adminRole, type Cluster, type ClusterOptions, startCluster } from './cluster.ts';
export { anyPort, freePort, isFree } from './ports.ts';
export {
  databaseRole,
  grantOn,
  provision,
  type RoleName,
  roleNames,
  type RoleUrls,
  roleUrls,
  withDatabase,
} from './roles.ts';
