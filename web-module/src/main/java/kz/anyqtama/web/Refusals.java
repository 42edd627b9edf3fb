package kz.anyqtama.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.anyqtama.access.Refusal;
import kz.anyqtama.text.Texts;
import kz.anyqtama.web.texts.Language;
import kz.anyqtama.web.texts.PageTexts;

/** Shows on a page why something was refused: at the field whose id is the refusal's field, else above the page. */
@RequestScoped
public class Refusals {

    @Inject
    private Language language;

    public void show(Refusal refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text(refusal), null);
        Optional<UIComponent> field = Optional.ofNullable(refusal.field()).flatMap(id -> find(faces, id));
        field.ifPresent(f -> markWrong(faces, f));
        faces.addMessage(field.map(f -> f.getClientId(faces)).orElse(null), message);
        faces.validationFailed();
    }

    /** Says that something was done, above the page. */
    public void tell(String key, Object... arguments) {
        tellIn(language.getLocale(), key, arguments);
    }

    /** The same in a language that the next request will have. */
    public void tellIn(Locale locale, String key, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(null,
                new FacesMessage(FacesMessage.SEVERITY_INFO, PageTexts.in(locale).get(key, arguments), null));
    }

    /** The refusal in the language of the request, with its paragraph. */
    public String text(Refusal refusal) {
        Texts texts = PageTexts.in(language.getLocale());
        String reason = texts.get("refusal." + refusal.code(), refusal.arguments().toArray());
        return refusal.paragraph() == null ? reason : reason + " (" + texts.cite(refusal.paragraph()) + ")";
    }

    /** What was typed stays in the field, as it does when a value cannot even be read. */
    private static void markWrong(FacesContext faces, UIComponent field) {
        if (field instanceof EditableValueHolder holder) {
            holder.setValid(false);
        }
        String typed = faces.getExternalContext().getRequestParameterMap().get(field.getClientId(faces));
        if (typed != null && field instanceof UIInput input && !(field instanceof UISelectMany) && !(field instanceof UISelectBoolean)) {
            input.setSubmittedValue(typed);
        }
    }

    private static Optional<UIComponent> find(FacesContext faces, String id) {
        var found = new UIComponent[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, Set.of(VisitHint.SKIP_UNRENDERED)), (context, component) -> {
            if (!id.equals(component.getId()) || faces.isPostback() && !isOfSentForm(component)) {
                return VisitResult.ACCEPT;
            }
            found[0] = component;
            return VisitResult.COMPLETE;
        });
        return Optional.ofNullable(found[0]);
    }

    /** A page may hold several forms with a field of the same name: the refusal concerns the one that was sent. */
    private static boolean isOfSentForm(UIComponent component) {
        for (UIComponent parent = component; parent != null; parent = parent.getParent()) {
            if (parent instanceof UIForm form) {
                return form.isSubmitted();
            }
        }
        return true;
    }
}
