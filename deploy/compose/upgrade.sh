#!/bin/sh
# Brings a branch in containers to the release whose images are there: deploy/compose/upgrade.sh $branch
# The steps come first and beside everything that runs. "up" alone would stop the services before it begins with the steps,
# and leave them stopped when one of these fails.
set -eu
for service in intake matching follow-up impact; do
  "$@" run --rm --no-deps -T "$service-migrate" || {
    echo "the step of $service failed, see above: nothing was stopped, and what served goes on serving" >&2
    exit 1
  }
done
exec "$@" up --detach --no-build
