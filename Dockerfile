# promptcost for CI systems without Node. Build it from a checkout: docker build -t promptcost .
# The image is pinned by version; to pin it by digest, add @sha256:... as `docker buildx imagetools inspect node:24-alpine3.22` prints it.
FROM node:24-alpine3.22

# git reads the commits; nothing else is installed, and npm and yarn, which a check does not need, are taken out.
RUN apk add --no-cache git \
  && rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn* /usr/local/bin/yarn*

WORKDIR /opt/promptcost
COPY package.json LICENSE ./
# What is committed is what runs: no package is fetched and nothing is compiled.
COPY dist ./dist
RUN chmod -R a+rX . && ln -s /opt/promptcost/dist/cli.js /usr/local/bin/promptcost && chmod +x dist/cli.js

# CI systems mount a checkout that another user owns, and some choose the user that runs. git refuses such a checkout unless it is
# marked as safe, for every user.
RUN git config --system --add safe.directory /work
USER node
WORKDIR /work
ENTRYPOINT ["promptcost"]
