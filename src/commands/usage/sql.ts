import { command } from '../command.ts'
import { outputOption } from '../options.ts'

export const usageSql = command({
  summary: 'print a query that adds up the records of a warehouse',
  details:
    'Run the query where the records are, save its answer as CSV, and import that: promptcost usage import answer.csv',
  options: {
    dialect: {
      value: 'name',
      choices: ['postgres', 'duckdb', 'bigquery', 'snowflake', 'clickhouse', 'databricks'],
      summary: 'the database',
      default: 'postgres',
    },
    shape: {
      value: 'name',
      choices: ['litellm', 'langfuse', 'otel', 'openinference', 'helicone'],
      summary: 'what the table holds',
      default: 'litellm',
    },
    table: { value: 'name', summary: 'the table, if it has another name; with dots for a schema' },
    ...outputOption,
  },
  examples: { '--dialect postgres --shape litellm': 'the query for the spend logs of a LiteLLM proxy' },
  async run({ options: { dialect = 'postgres', shape = 'litellm', table, output } }, io) {
    const { DIALECTS } = await import('../../usage/sql/dialects/dialects.ts')
    const { usageQuery } = await import('../../usage/sql/query.ts')
    const { tableFor } = await import('../../usage/sql/tables.ts')
    const { SHAPES } = await import('../../usage/shapes/shapes.ts')
    const from = table?.split('.').map(DIALECTS[dialect].quote).join('.')
    const { writeOut } = await import('../write-out.ts')
    const query = usageQuery(SHAPES[shape], tableFor(shape, dialect), DIALECTS[dialect], from)
    await writeOut(query, output, io, 'the query')
    return 0
  },
})
