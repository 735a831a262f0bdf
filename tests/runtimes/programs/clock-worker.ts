/** Calls the worker `site` as a cron trigger does, once for each request. */

interface Env {
  site: { scheduled: (event: object) => Promise<void> };
}

export default {
  async fetch(_request: Request, { site }: Env): Promise<Response> {
    await site.scheduled({ cron: '* * * * *' });
    return new Response('done');
  },
};
