import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { adminRole, anyPort, type Cluster, isAlive, provision, startCluster } from './index.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'stipple-cluster-'));
chmodSync(dataDir, 0o755);
const adminPassword = 'only-for-this-test';
const start = (wishedPort = 56_100) => startCluster({ dataDir, adminPassword, wishedPort });
const adminUrl = (cluster: Cluster, password = adminPassword) =>
  `postgresql://${adminRole}:${password}@127.0.0.1:${cluster.port}/postgres`;

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let cluster: Cluster;
  const ofThisRun: Cluster[] = [];

  async function started(wishedPort?: number): Promise<Cluster> {
    cluster = await start(wishedPort);
    ofThisRun.push(cluster);
    return cluster;
  }

  afterAll(async () => {
    for (const each of ofThisRun) if (isAlive(each.pid)) await each.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is made on the first start, and lets nobody in without the password', async () => {
    expect((await started()).found).toBe('nothing');
    await ask(adminUrl(cluster), 'CREATE TABLE kept (id int)');
    await expect(ask(adminUrl(cluster, 'wrong'), 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('stops cleanly, leaves no process, and starts again with its data', async () => {
    await cluster.stop();
    await cluster.ended;
    expect(isAlive(cluster.pid)).toBe(false);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    const began = performance.now();
    expect((await started()).found).toBe('clean');
    expect(performance.now() - began).toBeLessThan(5000);
    expect(await ask(adminUrl(cluster), 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
  });

  it('loses nothing that was committed when it is killed, and comes back by itself', async () => {
    await ask(adminUrl(cluster), 'INSERT INTO kept SELECT generate_series(1, 1000)');
    process.kill(cluster.pid, 'SIGKILL');
    await cluster.ended;
    expect((await started()).found).toBe('crashed');
    expect(await ask(adminUrl(cluster), 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 1000 }]);
  });

  it('clears a pid file away that names a stranger', async () => {
    await cluster.stop();
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n${join(dataDir, 'postgres')}\n0\n1\n`);
    expect((await started()).found).toBe('crashed');
  });

  it('ends a server that its starter left running, and goes on with the data', async () => {
    const orphan = cluster;
    expect((await started()).found).toBe('left running');
    expect(isAlive(orphan.pid)).toBe(false);
    expect(await ask(adminUrl(cluster), 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 1000 }]);
  });

  it('steps around a port in use', async () => {
    await cluster.stop();
    const port = await anyPort();
    const squatter = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    expect((await started(port)).port).toBeGreaterThan(port);
    squatter.close();
  });

  it('throws a half made cluster away', async () => {
    await cluster.stop();
    rmSync(join(dataDir, 'postgres', 'PG_VERSION'));
    expect((await started()).found).toBe('nothing');
  });

  it('provisions roles that may do what they must and no more, and may be asked twice', async () => {
    const urls = await provision(adminUrl(cluster));
    expect(await provision(adminUrl(cluster))).toEqual(urls);
    const roles = await ask(
      urls.owner,
      "SELECT rolname FROM pg_roles WHERE rolname LIKE 'stipple\\_%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb) AND rolname <> 'stipple_admin'",
    );
    expect(roles).toEqual([]);
    await ask(urls.owner, 'CREATE TABLE made_by_owner (id int)');
    await ask(urls.queue, 'CREATE TABLE bullmq.made_by_queue (id int)');
    for (const url of [urls.app, urls.relay, urls.queue]) {
      await expect(ask(url, 'CREATE TABLE public.nobody (id int)')).rejects.toThrow('permission denied');
      await expect(ask(url, 'CREATE SCHEMA nobody')).rejects.toThrow('permission denied');
      await expect(ask(url, 'SELECT * FROM made_by_owner')).rejects.toThrow('permission denied');
    }
    for (const url of [urls.app, urls.relay]) {
      await expect(ask(url, 'CREATE TEMP TABLE nobody (id int)')).rejects.toThrow('permission denied');
    }
    await expect(ask(urls.app, 'SELECT * FROM bullmq.made_by_queue')).rejects.toThrow('permission denied');
  });

  it('keeps its data and its passwords to itself', () => {
    expect(readFileSync(join(dataDir, 'postgres', 'pg_hba.conf'), 'utf8')).not.toMatch(/^[^#]*\btrust\b/m);
    expect(existsSync(join(dataDir, 'postgres.new.password'))).toBe(false);
  });
});
