package kz.anyqtama.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.anyqtama.access.OwnAccount;
import kz.anyqtama.access.Profile;
import kz.anyqtama.casework.applying.ApplicationForm;
import kz.anyqtama.casework.applying.Representative;
import kz.anyqtama.casework.applying.WorkPeriod;
import kz.anyqtama.party.Iin;
import kz.anyqtama.web.publicpages.Points;

/** What the entries of an application lead to while it is written: points, warnings, one more period of work. */
@Named
@RequestScoped
public class ApplyClaims {

    @Inject
    private Apply apply;
    @Inject
    private ApplyChoices choices;
    @Inject
    private OwnAccount account;

    public Points getPoints() {
        ApplicationForm form = apply.getForm();
        return Points.of(choices.getEdition(), form.getCriteria(), form.getExperience(), choices.getToday());
    }

    public void addPeriod() {
        apply.getForm().getExperience().add(new WorkPeriod());
        apply.save();
    }

    public void removePeriod(int index) {
        if (index < apply.getForm().getExperience().size()) {
            apply.getForm().getExperience().remove(index);
            apply.save();
        }
    }

    /** Birth date or sex that do not agree with the digits of the IIN: a slip of the pen, perhaps; no breach. */
    public Set<Iin.Mismatch> getMismatches() {
        ApplicationForm form = apply.getForm();
        Set<Iin.Mismatch> found = Iin.of(form.getIin()).map(iin -> iin.mismatches(form.getBirthDate(), form.getSex())).orElse(Set.of());
        Set<Iin.Mismatch> told = EnumSet.noneOf(Iin.Mismatch.class);
        found.stream().filter(m -> m == Iin.Mismatch.BIRTH_DATE ? form.getBirthDate() != null : form.getSex() != null).forEach(told::add);
        return told;
    }

    public boolean isRepresented() {
        return apply.getForm().getRepresentative() != null;
    }

    /** Taken before the fields of the representative: without one these stay empty. */
    public void setRepresented(boolean represented) {
        ApplicationForm form = apply.getForm();
        form.setRepresentative(represented ? Optional.ofNullable(form.getRepresentative()).orElseGet(this::caller) : null);
    }

    /** Who signed in is who represents. */
    private Representative caller() {
        Profile profile = account.profile();
        var caller = new Representative();
        caller.setIin(profile.login());
        caller.setFullName(profile.person().name());
        return caller;
    }
}
