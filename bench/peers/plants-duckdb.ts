/** DuckDB in SQL on a table in memory: node bench/peers/plants-duckdb.ts PLANTS_FOLDER THREADS */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { serve, timed } from '../ours/serve.ts';

const [folder, threads] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
const [region, industry, employees] = ['reg', 'ind', 'emp'].map((name) => {
  const bytes = readFileSync(join(folder, `plants-${name}.i32`));
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
});
await connection.run('create table e (region integer, industry integer, emp integer)');
const appender = await connection.createAppender('e');
for (let k = 0; k < region.length; k++) {
  appender.appendInteger(region[k]);
  appender.appendInteger(industry[k]);
  appender.appendInteger(employees[k]);
  appender.endRow();
}
appender.closeSync();

const QUERY = `
with a as (select industry i, region r, sum(emp)::double s from e group by all),
  h as (select industry i, sum(emp::double * emp) h, sum(emp)::double t from e group by all),
  x as (select r, sum(s) / (select sum(s) from a) x from a group by r),
  f as (select h.i, x.r, coalesce(a.s, 0) / h.t s, x.x
        from h cross join x left join a on a.i = h.i and a.r = x.r),
  g as (select f.i, sum((f.s - f.x) ** 2) g, sum(f.s / f.x) lq from f group by f.i),
  sx as (select sum(x * x) v from x)
select sum(g.lq) lq, sum((g.g / (1 - sx.v) - h.h / h.t ** 2) / (1 - h.h / h.t ** 2)) gamma
from g join h using (i), sx`;

await serve({
  lq: timed(
    async () => (await connection.runAndReadAll(QUERY)).getRows(),
    ([[lq, gamma]]) => ({ sum_lq: Number(lq), sum_gamma: Number(gamma) }),
  ),
});
