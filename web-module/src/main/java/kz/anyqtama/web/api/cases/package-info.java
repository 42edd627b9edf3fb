/** Acts on cases and meetings for machine clients: the same gate, table and refusals as the pages. */
package kz.anyqtama.web.api.cases;
