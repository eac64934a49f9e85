// The last line of `.ci/run`: the tests of all result files in a folder that passed and failed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
const results = readdirSync(folder).map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')))
const files = results.flatMap(({ testResults }) => testResults)
const count = status => files.flatMap(file => file.assertionResults).filter(test => test.status === status).length
// A file that could not be loaded has no tests that could fail.
const broken = files.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length
process.stdout.write(`${count('passed')} passed, ${count('failed') + broken} failed\n`)
