package kz.anyqtama.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.web.Refusals;
import kz.anyqtama.web.texts.PageTexts;

/** A breach in the list of all: what is wrong with which field, and where it is put right. */
@Named
@RequestScoped
public class ApplyBreaches {

    @Inject
    private Refusals refusals;
    @Inject
    private PageTexts texts;

    public String text(Refusal breach) {
        String label = "form." + breach.field().replaceAll(".*\\.", "");
        return texts.containsKey(label) ? texts.get(label) + ": " + refusals.text(breach) : refusals.text(breach);
    }

    /** What is wrong, where the field is seen. */
    public String reason(Refusal breach) {
        return refusals.text(breach);
    }

    public ApplyStep step(Refusal breach) {
        return ApplyStep.of(breach);
    }

    public String id(Refusal breach) {
        return ApplyStep.idOf(breach);
    }
}
