package kz.anyqtama.web.login;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    @ParameterizedTest
    @ValueSource(strings = {"/staff/case.xhtml?number=2026-7&tab=history", "/profile.xhtml", "/account/application.xhtml?id=0b5e"})
    void oneOfOurPagesIsReturnedTo(String page) {
        assertEquals(page, ReturnTo.page(page, "/index.xhtml"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"https://example.com/", "//example.com/staff/x.xhtml", "/staff/../login.xhtml", "/staff//example.com.xhtml",
        "/\\example.com", "/staff/x.xhtml\r\nSet-Cookie: a=b", "/login.xhtml", "/api/v1/dossiers/1", "javascript:alert(1)"})
    void nothingElseIs(String page) {
        assertEquals("/index.xhtml", ReturnTo.page(page, "/index.xhtml"));
    }
}
