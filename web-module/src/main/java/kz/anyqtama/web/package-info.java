/**
 * The portal. For whoever writes a page:
 * <ul>
 * <li>A page is a composition of {@code /WEB-INF/template/page.xhtml} with {@code title} and {@code main}, in the folder
 *     of its audience: {@code /staff}, {@code /account}, {@code /admin}, {@code /ministry}, or the root for everybody;
 *     web.xml says which roles a folder is open to. A page that the navigation shows has a line in {@link kz.anyqtama.web.Place}.</li>
 * <li>Its bean is {@code @Named @ViewScoped}, holds what the form holds and calls session beans. It keeps no entity.</li>
 * <li>Whatever refuses throws {@link kz.anyqtama.access.Refusal}; the bean catches it and calls
 *     {@link kz.anyqtama.web.Refusals#show}. The refusal's field is the id of the component, and a
 *     {@code <p:message for="…"/>} stands beside it; messages of no field appear above the page.</li>
 * <li>Texts are {@code #{text['key']}}, with arguments {@code #{text.of('key', argument)}}, of an enum's constant
 *     {@code #{text.name(constant)}}; dates {@code #{fmt.date(day)}}, instants {@code #{fmt.moment(instant)}} or in a
 *     body's time {@code #{fmt.momentIn(instant, zone)}}; who looks is {@code #{caller}}.</li>
 * <li>Styles: {@code narrow} for a page of text or a short form, {@code field} around label, help, input and message,
 *     {@code buttons}, {@code facts} for a dl, {@code state} (with good, bad, care) for a step, {@code paragraph} for a
 *     reference to the order, {@code number} for figures, {@code empty} for a list without rows.</li>
 * </ul>
 */
package kz.anyqtama.web;
