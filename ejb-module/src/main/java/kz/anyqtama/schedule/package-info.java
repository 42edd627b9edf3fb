/** The timers, on every node and not persistent: each only asks a room to do what is due, and asking twice does it once. */
package kz.anyqtama.schedule;
