package kz.anyqtama.web.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * An upload that is larger than the server reads at all (web.xml) is answered before it is read, by the page it came
 * from, which says so. What is only larger than a document may be, is told by the upload itself.
 */
public class UploadLimit extends HttpFilter {

    static final String TOLD = "tooLarge=true";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long most = Long.parseLong(getInitParameter("most"));
        if (request.getContentLengthLong() > most) {
            String query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURI() + "?" + query + TOLD);
            response.setHeader("Connection", "close");
        } else {
            chain.doFilter(request, response);
        }
    }
}
