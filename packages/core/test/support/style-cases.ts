/** A page of its own style, and what of it a browser with a screen of 1,280 pixels does not show at first. */
export interface StyleCase {
  readonly name: string
  readonly head: string
  readonly body: string
  /** Identifiers of the outermost elements that are not shown. */
  readonly unshown: ReadonlyArray<string>
}

const box = '<div id="a" class="box open">The mill grinds.</div>'

export const styleCases: ReadonlyArray<StyleCase> = [
  {name: 'a class', head: '<style>.box{display:none}</style>', body: box, unshown: ['a']},
  {name: 'an identifier', head: '<style>#a { color: red; display : none }</style>', body: box, unshown: ['a']},
  {name: 'a tag', head: '<style>aside{display:none}</style>', body: '<aside id="a">Hours</aside>', unshown: ['a']},
  {name: 'classes together', head: '<style>.box.shut{display:none}</style>', body: box, unshown: []},
  {name: 'a list', head: '<style>.shut, div.box{display:none}</style>', body: box, unshown: ['a']},
  {
    name: 'an element around',
    head: '<style>.menu .item{display:none}</style>',
    body: '<ul class="menu"><li id="a"><b id="b" class="item">Hours</b></li></ul><b class="item">Mills</b>',
    unshown: ['b']
  },
  {
    name: 'an element right around',
    head: '<style>.menu > .item{display:none}</style>',
    body: '<div class="menu"><p><b id="b" class="item">Hours</b></p><b id="c" class="item">Mills</b></div>',
    unshown: ['c']
  },
  {
    name: 'an element around one that is right around',
    head: '<style>.a .b > .c{display:none}</style>',
    body: '<div class="a"><div class="b"><p class="b"><b id="b" class="c">Hours</b></p></div></div>',
    unshown: ['b']
  },
  {
    name: 'the nearest that does not do',
    head: '<style>.a > .b .c{display:none}</style>',
    body: '<div class="a"><div class="b"><p class="b"><b id="b" class="c">Hours</b></p></div></div>',
    unshown: ['b']
  },
  {name: 'a later rule', head: '<style>.box{display:none}.open{display:block}</style>', body: box, unshown: []},
  {
    name: 'an earlier rule that says more',
    head: '<style>.box.open{display:block}.box{display:none}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'an identifier against classes',
    head: '<style>#a{display:none}.box.open{display:block}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'what is important',
    head: '<style>.box{display:none!important}#a{display:block}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'a later sheet',
    head: '<style>.box{display:none}</style><style>.box{display:flex}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a style of its own',
    head: '<style>.box{display:none}</style>',
    body: '<p id="a" class="box" style="display: block">Hours</p>',
    unshown: []
  },
  {
    name: 'a narrow screen',
    head: '<style>@media (max-width: 600px){.box{display:none}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a wide screen',
    head: '<style>@media screen and (min-width:48em){.box{display:none}}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'a range of widths',
    head: '<style>@media (min-width:1200px) and (max-width:1365.98px){.box{display:none}}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'a width compared',
    head: '<style>@media (width >= 1600px){.box{display:none}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'one of some screens',
    head: '<style>@media print, (min-width:900px){.box{display:none}}</style>',
    body: box,
    unshown: ['a']
  },
  {name: 'paper', head: '<style>@media print{.box{display:none}}</style>', body: box, unshown: []},
  {
    name: 'shown on wide screens',
    head: '<style>.box{display:none}@media (min-width:900px){.box{display:block}}</style>',
    body: box,
    unshown: []
  },
  {name: 'a sheet for paper', head: '<style media="print">.box{display:none}</style>', body: box, unshown: []},
  {
    name: 'a sheet for wide screens',
    head: '<style media="all and (min-width: 904px)">.box{display:none}</style>',
    body: box,
    unshown: ['a']
  },
  {name: 'a sheet that is none', head: '<style type="text/less">.box{display:none}</style>', body: box, unshown: []},
  {
    name: 'conditions in conditions',
    head: '<style>@media screen{@supports (display:grid){.box{display:none}}}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'what a reader points at',
    head: '<style>.box{display:none}.box:hover{display:block}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'frames of a motion',
    head: '<style>@keyframes in{from{display:none}}.x{display:none}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'comments',
    head: '<style>/* .box{display:none} */ .x{display:none} /* { */ .box{color:red}</style>',
    body: box,
    unshown: []
  },
  {name: 'marks of a comment around it', head: '<style><!-- .box{display:none} --></style>', body: box, unshown: ['a']},
  {
    name: 'braces in quotes',
    head: '<style>.x::after{content:"}.box{"}.box{display:none}</style>',
    body: box,
    unshown: ['a']
  },
  {name: 'a list that cannot be read', head: '<style>.box, !!{display:none}</style>', body: box, unshown: []},
  {
    name: 'a brace that closes nothing',
    head: '<style>.x{color:red}}.box{display:none}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'what stands behind a rule that such a brace breaks',
    head: '<style>.x{color:red}}.y{color:red}.box{display:none}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'a comment that is not closed',
    head: '<style>.x{color:red}/* .box{display:none}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'quotes that are not closed',
    head: '<style>.x{content:"a\n}.box{display:none}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'braces that are not closed',
    head: '<style>.x{color:red}.box{display:none</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'names with signs in them',
    head: '<style>.md\\:box{display:none}</style>',
    body: '<p id="a" class="md:box">Hours</p>',
    unshown: ['a']
  },
  {name: 'capitals', head: '<STYLE>DIV.box{DISPLAY:NONE}</STYLE>', body: box, unshown: ['a']},
  {name: 'a rule in a rule', head: '<style>.box{color:red;.x{display:none}}</style>', body: box, unshown: []},
  {
    name: 'first of several tabs',
    head: '<style>.tab{display:none}.tab:first-child{display:block}</style>',
    body: '<div><p id="a" class="tab">One</p></div>',
    unshown: []
  },
  {
    name: 'an outer element',
    head: '<style>.box,.in{display:none}</style>',
    body: '<div id="a" class="box"><p id="b" class="in">Hours</p></div>',
    unshown: ['a']
  },
  {
    name: 'a width compared strictly',
    head: '<style>@media (width < 80rem){.box{display:none}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a width compared, and met',
    head: '<style>@media (width <= 80rem){.box{display:none}}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'a width compared the other way, strictly',
    head: '<style>@media (width > 1280px){.box{display:none}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a width of nothing',
    head: '<style>.box{display:none}@media (min-width:0){.box{display:block}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a condition that is denied',
    head: '<style>.box{display:none}@media not print{.box{display:block}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a condition that is not known',
    head: '<style>.box{display:none}@media (min-height:10px){.box{display:block}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a width before its name',
    head: '<style>.box{display:none}@media (600px <= width){.box{display:block}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'capitals of a condition',
    head: '<style>.box{display:none}@MEDIA SCREEN{.box{display:block}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'what is not supported',
    head: '<style>@supports not (display:grid){.box{display:none}}</style>',
    body: box,
    unshown: []
  },
  {name: 'a layer', head: '<style>@layer base{.box{display:none}}</style>', body: box, unshown: ['a']},
  {
    name: 'a layer below',
    head: '<style>@layer base{#a{display:none}}.box{display:block}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a rule in a rule that shows',
    head: '<style>.box{display:none;&.open{display:block}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a condition in a rule',
    head: '<style>.box{display:none;@media (min-width:600px){display:block}}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'any first child',
    head: '<style>.tab{display:none}.tabs > :first-child{display:block}</style>',
    body: '<div class="tabs"><p id="a" class="tab">One</p></div>',
    unshown: []
  },
  {
    name: 'an attribute',
    head: '<style>.box{display:none}[data-on]{display:block}</style>',
    body: '<p id="a" class="box" data-on>One</p>',
    unshown: []
  },
  {
    name: 'a tab that is checked',
    head: '<style>.tab{display:none}#t:checked ~ .tab{display:block}</style>',
    body: '<div><input id="t" type="radio" checked><p id="a" class="tab">One</p></div>',
    unshown: []
  },
  {
    name: 'what counts within a denial',
    head: '<style>.box:not(#zz){display:block}div.box.open{display:none}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'all that is taken back',
    head: '<style>.box{display:none}div.box{all:revert}</style>',
    body: box,
    unshown: []
  },
  {name: 'a value for browsers of old', head: '<style>.box{display:none\\9}</style>', body: box, unshown: []},
  {
    name: 'what is important in the same rule',
    head: '<style>.box{display:block!important;display:none}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a value in an address',
    head: '<style>.box{background:url(data:a;display:none;)}</style>',
    body: box,
    unshown: []
  },
  {name: 'a stop behind a rule', head: '<style>.x{color:red};.box{display:none}</style>', body: box, unshown: []},
  {name: 'a name that is none', head: '<style>.box,.2box{display:none}</style>', body: box, unshown: []},
  {
    name: 'a state that browsers do not know',
    head: '<style>.box,.y:-moz-box{display:none}</style>',
    body: box,
    unshown: []
  },
  {name: 'what stands before an element', head: '<style>.box::before{display:none}</style>', body: box, unshown: []},
  {
    name: 'an attribute that is not there',
    head: '<style>.box{display:none}[data-on]{display:block}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'a part of an attribute',
    head: '<style>[class*="bo"],[id^=z]{display:none}</style>',
    body: box,
    unshown: ['a']
  },
  {name: 'one of several', head: '<style>:where(.x, .box){display:none}</style>', body: box, unshown: ['a']},
  {
    name: 'one of several that counts',
    head: '<style>:is(.x, .box).open{display:none}.box{display:block}</style>',
    body: box,
    unshown: ['a']
  },
  {
    name: 'one of several that does not count',
    head: '<style>.box{display:none}:where(#a){display:block}</style>',
    body: box,
    unshown: ['a']
  },
  {name: 'all but one', head: '<style>.box:not(.shut){display:none}</style>', body: box, unshown: ['a']},
  {name: 'all but this one', head: '<style>.box:not(.shut, .open){display:none}</style>', body: box, unshown: []},
  {
    name: 'all that are not pointed at',
    head: '<style>.box:not(:hover){display:none}</style>',
    body: box,
    unshown: ['a']
  },
  {name: 'any element', head: '<style>.box{display:none}* + *{display:block}</style>', body: box, unshown: ['a']},
  {
    name: 'a sheet with a condition that is not known',
    head: '<style>.box{display:none}</style><style media="(min-height:1px)">.box{display:block}</style>',
    body: box,
    unshown: []
  },
  {
    name: 'a comment before a sheet that is taken in',
    head: '<style>/* all */ @import "x.css"; .box{display:none}</style>',
    body: box,
    unshown: ['a']
  }
]
