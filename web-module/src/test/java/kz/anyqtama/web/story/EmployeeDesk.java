package kz.anyqtama.web.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What an employee of the local executive body does with a case (R7). */
final class EmployeeDesk {

    private final Person person;

    EmployeeDesk(Person person) {
        this.person = person;
    }

    /** Finds the case in the work list by its number. */
    void finds(String number) {
        person.open("staff/index.xhtml");
        person.fill("search", number);
        person.press("find");
        person.press(person.page().getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName(number)));
        person.sees(number);
    }

    void takesIntoWork() {
        person.press("take:send");
    }

    /** Finds all documents in order, but those of the slot whose name begins so, if any. */
    void checks(String missing, String remark) {
        for (Locator slot : person.page().locator("#completeness fieldset.box").all()) {
            boolean lacks = missing != null && slot.locator("legend").first().innerText().startsWith(missing);
            slot.getByLabel(lacks ? "Не принят" : "Принят", new Locator.GetByLabelOptions().setExact(true)).check();
            if (lacks) {
                slot.getByLabel("Замечание").fill(remark);
            }
        }
        person.press(person.page().locator("[id='completeness:save']"));
    }

    void sendsToTheCommission() {
        person.press("send:send");
    }

    void doesNotAccept() {
        person.press("notAccept:send");
    }
}
