/** Where the workflow goes. */
export const WORKFLOW = '.github/workflows/promptcost.yml'

/** The check of pull requests. */
export const workflowText = `name: promptcost
on: pull_request
permissions:
  contents: read
  pull-requests: write          # for the comment; without it the report is in the job summary
jobs:
  promptcost:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: OWNER/promptcost@main
`
