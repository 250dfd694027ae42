export { ConfigError, type Environment } from './environment.ts';
export {
  type ApiConfig,
  type BucketConfig,
  type MigrateConfig,
  type PrepareConfig,
  readApiConfig,
  readMigrateConfig,
  readPrepareConfig,
  readWorkerConfig,
  type ServerConfig,
  type WorkerConfig,
} from './process-configs.ts';
export { type LocalStackConfig, readLocalStackConfig, readTestConfig, type TestConfig } from './tool-configs.ts';
