"""Addresses that lead, or try to lead, to where a client of the public web has no business.

From the IANA special-purpose registries (first and last address of each range), the number forms that
resolvers accept, the addresses of clouds' metadata services, and the confusions that URL parsers are known for.
"""

from __future__ import annotations

RANGES = [
    "0.0.0.0", "0.0.0.1", "0.255.255.255", "10.0.0.0", "10.0.0.1", "10.255.255.255", "100.64.0.0", "100.100.100.200",
    "100.127.255.255", "127.0.0.0", "127.0.0.1", "127.1.1.1", "127.255.255.255", "168.63.129.16", "169.254.0.1",
    "169.254.169.254", "169.254.170.2", "169.254.255.255", "172.16.0.0", "172.16.0.1", "172.31.255.255", "192.0.0.0",
    "192.0.0.8", "192.0.0.9", "192.0.0.170", "192.0.0.192", "192.0.0.255", "192.0.2.1", "192.0.2.255", "192.31.196.1",
    "192.52.193.1", "192.88.99.1", "192.88.99.255", "192.168.0.0", "192.168.1.1", "192.168.255.255", "192.175.48.1",
    "198.18.0.0", "198.19.255.255", "198.51.100.1", "203.0.113.1", "203.0.113.255", "224.0.0.1", "224.0.0.251",
    "233.252.0.1", "239.255.255.250", "239.255.255.255", "240.0.0.1", "254.1.2.3", "255.255.255.254", "255.255.255.255",
]  # fmt: skip

RANGES_6 = [
    "::", "::1", "0:0:0:0:0:0:0:1", "0000:0000:0000:0000:0000:0000:0000:0001", "::127.0.0.1", "::7f00:1",
    "::ffff:127.0.0.1", "::ffff:7f00:1", "0:0:0:0:0:ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
    "::ffff:a9fe:a9fe", "::ffff:192.168.1.1", "::ffff:0:127.0.0.1", "::ffff:0.0.0.0", "64:ff9b::127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe", "64:ff9b::8.8.8.8", "64:ff9b:1::a00:1", "100::1", "100:0:0:1::1", "2001::1",
    "2001:0:7f00:1::", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:1::1", "2001:2::1", "2001:3::1", "2001:4:112::1",
    "2001:10::1", "2001:20::1", "2001:30::1", "2001:db8::1", "2002::1", "2002:7f00:1::", "2002:7f00:1::1",
    "2002:a9fe:a9fe::", "2002:c0a8:101::1", "2620:4f:8000::1", "3ffe::1", "3fff::1", "3fff:fff::1", "5f00::1",
    "fc00::1",
    "fd00::1", "fd00:ec2::254", "fd12:3456:789a:1::1", "fdff:ffff::1", "fe80::1", "fe80::a9fe:a9fe", "febf::1",
    "fec0::1",
    "feff::1", "ff00::1", "ff02::1", "ff02::fb", "ff0e::1",
]  # fmt: skip

NUMBERS = [
    "2130706433", "017700000001", "0x7f000001", "0x7F000001", "0x7f.0.0.1", "0x7f.1", "0177.0.0.1", "0177.0.0.01",
    "00177.0.0.1", "127.1", "127.0.1", "127.0.0.01", "127.000.000.001", "0127.0.0.1", "0x7f.0x0.0x0.0x1", "127.0x1",
    "0177.0x0.1", "0", "0.0", "0x0", "00", "1", "2852039166", "0xa9fea9fe", "0xA9FEA9FE", "0251.0376.0251.0376",
    "0xa9.0xfe.0xa9.0xfe", "169.16689662", "169.254.43518", "0251.254.169.254", "025177524776", "167772161",
    "0x0a000001",
    "012.0.0.1", "10.1", "3232235777", "0xc0a80101", "192.168.257", "2886729729", "127.0.0.1.", "2130706433.",
    "%31%32%37.0.0.1", "127%2e0%2e0%2e1", "１２７.0.0.1", "127。0。0。1", "①②⑦.⓪.⓪.①", "0x7f000001.", "4294967295",
]  # fmt: skip

NAMES = [
    "localhost", "LOCALHOST", "localhost.", "LocalHost.", "foo.localhost", "localhost.localdomain", "ip6-localhost",
    "router", "intranet",
    "printer.local", "nas.lan", "db.internal", "metadata", "metadata.google.internal", "instance-data",
    "wiki.corp", "gw.home", "box.home.arpa", "kubernetes.default.svc.cluster.local", "1.0.0.127.in-addr.arpa",
    # Names of the public web that lead inside: the resolver of the tests knows where.
    "localtest.me", "lvh.me", "127.0.0.1.nip.io", "10-0-0-1.sslip.io", "app.127-0-0-1.nip.io", "spoofed.example.com",
    "mapped.example.com", "nat64.example.com", "half.example.com", "sixtofour.example.com", "linklocal.example.com",
]  # fmt: skip

WHOLE = [
    "http://chamber.example@127.0.0.1/", "http://chamber.example:80@127.0.0.1/", "http://127.0.0.1#@chamber.example/",
    "http://127.0.0.1?@chamber.example/", "http://127.0.0.1\\@chamber.example/", "http://chamber.example\\@127.0.0.1/",
    "http://chamber.example&@127.0.0.1#@chamber.example/", "http://127.0.0.1 :80/", "http:// 127.0.0.1/",
    "http://127.0.0.1\t/",
    "http://127.0.0.1:80:80/", "http://127.0.0.1:080/", "http:127.0.0.1/", "http:/127.0.0.1/", "http:///127.0.0.1/",
    "//127.0.0.1/", "http://[::1", "http://::1/", "http://[::1%25lo]/", "http://[fe80::1%25eth0]/",
    "http://[127.0.0.1]/",
    "http://[::ffff:127.0.0.1%25]/", "http://127.0.0.1:65536/", "http://127.0.0.1:-1/", "http://127.0.0.1:0/",
    "HTTP://127.0.0.1/", "https://127.0.0.1/", "webcal://127.0.0.1/c.ics", "webcal://localhost/c.ics",
    "file:///etc/passwd", "gopher://127.0.0.1:6379/_INFO", "dict://127.0.0.1:11211/stat", "ftp://127.0.0.1/",
    "ldap://127.0.0.1/", "sftp://127.0.0.1/", "tftp://127.0.0.1/", "jar:http://127.0.0.1!/", "data:text/html,hi",
    "javascript:alert(1)",
    "unix:///var/run/docker.sock", "http+unix://%2fvar%2frun%2fdocker.sock/info", "about:blank", "", " ", "http://",
    "http:///",
    "http://\x00127.0.0.1/", "http://127.0.0.1\r\nHost: x/", "http://chamber.example\r\n.127.0.0.1/",
    "http://chamber.example:22/", "http://chamber.example:25/", "http://chamber.example:6379/",
    "http://chamber.example:11211/",
]  # fmt: skip

HOSTILE = (
    [f"http://{one}/" for one in RANGES]
    + [f"http://[{one}]/" for one in RANGES_6]
    + [f"http://{one}/latest/meta-data/" for one in NUMBERS]
    + [f"http://{one}/" for one in NAMES]
    + WHOLE
)
