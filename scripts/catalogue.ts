// Rewrites the model and price tables from the installed @pydantic/genai-prices. Run it after an update of that package:
//   npm run catalogue
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tables } from './catalogue-tables.ts'

const name = '@pydantic/genai-prices'
const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }
// The package states no date of its own; its publication is the last day that its prices were checked for.
const published = execFileSync('npm', ['view', `${name}@${version}`, 'time', '--json'], { encoding: 'utf8' })
const asOf = (JSON.parse(published) as Record<string, string>)[version]?.slice(0, 10)
if (asOf === undefined) throw new Error(`the registry does not say when ${name} ${version} was published`)

const { models, prices } = await tables({ version, asOf })
writeFileSync('src/catalogue/listed-models.ts', models)
writeFileSync('src/prices/listed-prices.ts', prices)
console.log(`${name} ${version} of ${asOf}: ${models.length + prices.length} characters`)
