/**
 * Tests that run inside the server, in one deployment for all of them: the built WAR, these classes and a temporary
 * PostgreSQL. A test class here carries {@code @ExtendWith(ArquillianExtension.class)} and injects what it tests.
 */
package kz.anyqtama.incontainer;
