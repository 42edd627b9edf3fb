package kz.anyqtama.web.security;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.PostAddToViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Puts the nonce of the page's scripts into each of its forms. PrimeFaces asks for it with every form and adds it by
 * script alone, so that without it a browser that runs no scripts would be turned away.
 */
public class FormNonce implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIForm;
    }

    @Override
    public void processEvent(SystemEvent event) {
        if (event instanceof PostAddToViewEvent added) {
            var field = new Field();
            field.setTransient(true);
            added.getComponent().getChildren().add(field);
        }
    }

    /** A hidden field; no part of the page's state. */
    private static final class Field extends UIComponentBase {

        @Override
        public String getFamily() {
            return FormNonce.class.getName();
        }

        @Override
        public void encodeEnd(FacesContext faces) throws IOException {
            ResponseWriter html = faces.getResponseWriter();
            html.startElement("input", this);
            html.writeAttribute("type", "hidden", null);
            html.writeAttribute("name", "primefaces.nonce", null);
            html.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
            html.endElement("input");
        }
    }
}
